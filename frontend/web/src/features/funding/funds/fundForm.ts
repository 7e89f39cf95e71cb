import { dayParts, today } from '@/shared/dates'
import type { Fund } from '../funding'

export type FundValues = {
  owner?: { id: string; name: string }
  fiscalYear: string
  name: string
  sourceKind: string
  spendsFrom: string
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
    spendsFrom: 'DISBURSED',
    total: undefined,
    documentNumber: '',
    note: '',
  }
}

export function valuesOf(fund: Fund): FundValues {
  const { owner, fiscalYear, name, sourceKind, spendsFrom, total, documentNumber, note } = fund
  return {
    owner,
    fiscalYear: String(fiscalYear),
    name,
    sourceKind,
    spendsFrom,
    total,
    documentNumber: documentNumber ?? '',
    note: note ?? '',
  }
}

/** What may be changed later, too; an emptied field is null. */
export function factsOf(values: FundValues): Record<string, unknown> {
  const { name, sourceKind, spendsFrom, total, documentNumber, note } = values
  return {
    name: name.trim(),
    sourceKind,
    spendsFrom,
    total,
    documentNumber: documentNumber.trim() || null,
    note: note.trim() || null,
  }
}
