import { dayParts, today } from '@/shared/dates'
import type { Fund } from '../funding'

export type FundValues = {
  owner?: { id: string; name: string }
  fiscalYear: string
  name: string
  sourceKind: string
  total?: string
  documentNumber: string
  note: string
  /** What a change started from, kept with the draft: what others do meanwhile shows as a conflict. */
  base?: { view: Fund; etag?: string }
}

export function emptyFund(owner?: { id: string; name: string }): FundValues {
  const fiscalYear = String(dayParts(today()).year)
  return {
    owner: owner && { id: owner.id, name: owner.name },
    fiscalYear,
    name: '',
    sourceKind: 'BUDGET',
    total: undefined,
    documentNumber: '',
    note: '',
  }
}

export function valuesOf({ owner, fiscalYear, name, sourceKind, total, documentNumber, note }: Fund): FundValues {
  return {
    owner,
    fiscalYear: String(fiscalYear),
    name,
    sourceKind,
    total,
    documentNumber: documentNumber ?? '',
    note: note ?? '',
  }
}

/** What may be changed later, too; an emptied field is null. */
export function factsOf({ name, sourceKind, total, documentNumber, note }: FundValues): Record<string, unknown> {
  return {
    name: name.trim(),
    sourceKind,
    total,
    documentNumber: documentNumber.trim() || null,
    note: note.trim() || null,
  }
}
