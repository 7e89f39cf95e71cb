import { describe, expect, it } from 'vitest'
import type { Draft } from '../plan'
import { linesOf, marksOf } from './marks'

const text = '方案\n每季度走访一次，所需费用由派出单位承担。\r\n完'
const passage = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}
const draft = {
  workLines: [{ name: '走访', passage: passage('走访') }],
  commitments: [{ activity: '走访', passage: passage('每季度走访一次') }],
  money: [
    { payer: '派出单位', passage: passage('费用由派出单位承担') },
    { payer: '又一处', passage: passage('费用由派出单位承担') },
    { payer: '补充的' },
  ],
} as unknown as Draft

describe('marks', () => {
  it('are numbered in the order of the text, the same words once', () => {
    expect(marksOf(draft).map(({ number, pointers }) => [number, pointers])).toEqual([
      [1, ['/commitments/0']],
      [2, ['/workLines/0']],
      [3, ['/money/0', '/money/1']],
    ])
  })

  it('leave the text as it stands, line by line', () => {
    const lines = linesOf(text, marksOf(draft))
    expect(lines.map((line) => line.map((one) => one.text).join('')).join('\n')).toBe(text)
    expect(lines).toHaveLength(3)
  })

  it('may overlap: the words belong to the shorter one, the rest to the longer one', () => {
    const [, line = []] = linesOf(text, marksOf(draft))
    expect(line.filter(({ mark }) => mark).map((one) => [one.text, one.mark?.number])).toEqual([
      ['每季度', 1],
      ['走访', 2],
      ['一次', 1],
      ['费用由派出单位承担', 3],
    ])
  })

  it('count UTF-16 units, so that a character outside the plane does not move what follows', () => {
    const moved = '𠮷每年一次'
    const marks = marksOf({ commitments: [{ passage: { start: 2, end: 6, text: '每年一次' } }] } as unknown as Draft)
    expect(linesOf(moved, marks)[0]?.find(({ mark }) => mark)?.text).toBe('每年一次')
  })

  it('tell what is shown now and what was not understood', () => {
    const [, line = []] = linesOf(text, [], [passage('所需')], passage('走访一次'))
    expect(line.filter(({ isUnread }) => isUnread).map((one) => one.text)).toEqual(['所需'])
    expect(line.filter(({ isCurrent }) => isCurrent).map((one) => one.text)).toEqual(['走访一次'])
  })
})
