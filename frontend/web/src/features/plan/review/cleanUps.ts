import type { Reading } from '../plan'

export type CleanUp = Reading['cleanUps'][number]

/** Those for which it is known what should stand there. */
export const canBeMended = ({ kind, replacement }: CleanUp) => replacement !== undefined || kind === 'PINYIN'

/** The text with all that can be put right put right; of two that overlap only the first. */
export function cleaned(text: string, cleanUps: CleanUp[]): string {
  const inOrder = cleanUps.filter(canBeMended).sort((a, b) => a.passage.start - b.passage.start)
  let at = 0
  let whole = ''
  for (const { passage, replacement = '' } of inOrder) {
    if (passage.start < at) continue
    whole += text.slice(at, passage.start) + replacement
    at = passage.end
  }
  return whole + text.slice(at)
}

/** By kind, in the order in which the kinds appear. */
export function byKind(cleanUps: CleanUp[]): { kind: CleanUp['kind']; all: CleanUp[] }[] {
  const kinds = [...new Set(cleanUps.map(({ kind }) => kind))]
  return kinds.map((kind) => ({ kind, all: cleanUps.filter((one) => one.kind === kind) }))
}
