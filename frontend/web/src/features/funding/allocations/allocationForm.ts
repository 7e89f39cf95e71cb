import type { Container } from '@/app/parts/containers'
import type { Day } from '@/shared/dates'
import type { Allocation } from '../funding'

export interface Purpose {
  code: string
  /** At most so much of the amount; without it the purpose may take all. */
  ceiling?: string
}

export type AllocationValues = {
  fundId: string
  beneficiary?: Container
  activityId: string
  amount?: string
  purposes: Purpose[]
  payerId: string
  basisDocumentNumber: string
  basisPassage: string
  startsOn?: Day
  endsOn?: Day
  note: string
  /** What a change started from, kept with the draft: what others do meanwhile shows as a conflict. */
  base?: { view: Allocation; etag?: string }
}

export function emptyAllocation(fundId = '', beneficiary?: Container): AllocationValues {
  const texts = { activityId: '', payerId: '', basisDocumentNumber: '', basisPassage: '', note: '' }
  return { ...texts, fundId, beneficiary, amount: undefined, purposes: [], startsOn: undefined, endsOn: undefined }
}

export function valuesOf(allocation: Allocation): AllocationValues {
  const { fund, beneficiary, activityId, amount, purposes, payer, basis, startsOn, endsOn, note } = allocation
  return {
    fundId: fund.id,
    beneficiary,
    activityId: activityId ?? '',
    amount,
    purposes: purposes.map(({ code, ceiling }) => (ceiling ? { code, ceiling } : { code })),
    payerId: payer?.id ?? '',
    basisDocumentNumber: basis?.documentNumber ?? '',
    basisPassage: basis?.passage ?? '',
    startsOn,
    endsOn,
    note: note ?? '',
  }
}

/** What may be changed later, too; an emptied field is null. */
export function factsOf(values: AllocationValues): Record<string, unknown> {
  const text = (words: string) => words.trim() || null
  return {
    amount: values.amount,
    purposes: values.purposes.map(({ code, ceiling }) => (ceiling ? { code, ceiling } : { code })),
    payerId: values.payerId || null,
    basisDocumentNumber: text(values.basisDocumentNumber),
    basisPassage: text(values.basisPassage),
    startsOn: values.startsOn ?? null,
    endsOn: values.endsOn ?? null,
    note: text(values.note),
  }
}
