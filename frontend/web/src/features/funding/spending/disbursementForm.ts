import type { Day } from '@/shared/dates'
import type { Disbursement } from './spending'

export type DisbursementValues = { amount?: string; paidOn?: Day; voucherNumber: string; note: string }

export function valuesOf({ amount, paidOn, voucherNumber, note }: Disbursement): DisbursementValues {
  return { amount, paidOn, voucherNumber, note: note ?? '' }
}

/** What may be changed later, too; an emptied field is null. */
export function factsOf({ amount, paidOn, voucherNumber, note }: DisbursementValues): Record<string, unknown> {
  return { amount, paidOn, voucherNumber: voucherNumber.trim(), note: note.trim() || null }
}
