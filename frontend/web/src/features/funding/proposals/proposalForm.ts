import type { Day } from '@/shared/dates'
import type { Purpose } from '../allocations/allocationForm'
import type { Method, Proposal } from './proposal'

export interface LineDraft {
  key: string
  alliance?: { id: string; name: string }
  weight: string
  note: string
}

export type ProposalValues = {
  fundId: string
  name: string
  amount?: string
  method: Method
  countedOn?: Day
  lines: LineDraft[]
  purposes: Purpose[]
  payerId: string
  basisDocumentNumber: string
  basisPassage: string
  startsOn?: Day
  endsOn?: Day
  note: string
  /** What a change started from, kept with the draft: what others do meanwhile shows as a conflict. */
  base?: { view: Proposal; etag?: string }
}

export function newLine(alliance?: LineDraft['alliance']): LineDraft {
  return { key: crypto.randomUUID(), alliance, weight: '', note: '' }
}

export function emptyProposal(fundId = ''): ProposalValues {
  const texts = { name: '', payerId: '', basisDocumentNumber: '', basisPassage: '', note: '' }
  const days = { countedOn: undefined, startsOn: undefined, endsOn: undefined }
  return { ...texts, ...days, fundId, amount: undefined, method: 'EQUAL', lines: [newLine(), newLine()], purposes: [] }
}

export function valuesOf(proposal: Proposal): ProposalValues {
  const { fund, name, amount, method, countedOn, lines, purposes, payer, basis, startsOn, endsOn, note } = proposal
  return {
    fundId: fund.id,
    name,
    amount,
    method,
    countedOn,
    lines: lines.map(({ alliance, weight, note: words }) => ({
      key: alliance.id,
      alliance: { id: alliance.id, name: alliance.name },
      weight: method === 'SCORES' ? weight : '',
      note: words ?? '',
    })),
    purposes: purposes.map((code) => ({ code })),
    payerId: payer?.id ?? '',
    basisDocumentNumber: basis?.documentNumber ?? '',
    basisPassage: basis?.passage ?? '',
    startsOn,
    endsOn,
    note: note ?? '',
  }
}

/** Lines without an alliance are not meant yet. */
export function linesOf({ lines, method }: Pick<ProposalValues, 'lines' | 'method'>) {
  return lines.flatMap(({ alliance, weight, note }) => {
    if (!alliance) return []
    const scored = method === 'SCORES' ? { weight: readWeight(weight) ?? weight } : {}
    return [{ allianceId: alliance.id, ...scored, ...(note.trim() && { note: note.trim() }) }]
  })
}

/** What may be changed later, too; an emptied field is null. */
export function factsOf(values: ProposalValues): Record<string, unknown> {
  const text = (words: string) => words.trim() || null
  return {
    name: values.name.trim(),
    amount: values.amount,
    method: values.method,
    countedOn: (values.method === 'MEMBERS' && values.countedOn) || null,
    lines: linesOf(values),
    purposes: values.purposes.map(({ code }) => code),
    payerId: values.payerId || null,
    basisDocumentNumber: text(values.basisDocumentNumber),
    basisPassage: text(values.basisPassage),
    startsOn: values.startsOn ?? null,
    endsOn: values.endsOn ?? null,
    note: text(values.note),
  }
}

/** Reads what people type: `８６.5` and `86.50` are `86.5`; undefined when it is not a weight the API takes. */
export function readWeight(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  if (!/^\d{1,9}(\.\d{1,4})?$/.test(plain)) return undefined
  const [whole = '', decimals = ''] = plain.split('.')
  const rest = decimals.replace(/0+$/, '')
  return whole.replace(/^0+(?=\d)/, '') + (rest && `.${rest}`)
}

/** What is wrong with the table as a whole; the key of the words for it. */
export function wrongInLines(values: Pick<ProposalValues, 'lines' | 'method'>) {
  const meant = values.lines.filter(({ alliance }) => alliance)
  if (meant.length === 0) return 'proposal.needsAlliance'
  if (meant.length > 200) return 'proposal.tooMany'
  if (new Set(meant.map(({ alliance }) => alliance!.id)).size < meant.length) return 'proposal.twice'
  if (values.method !== 'SCORES') return undefined
  const weights = meant.map(({ weight }) => readWeight(weight))
  if (weights.some((weight) => weight === undefined)) return 'proposal.weightWrong'
  return weights.every((weight) => weight === '0') ? 'proposal.allZero' : undefined
}
