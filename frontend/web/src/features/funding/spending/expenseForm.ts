import type { Day } from '@/shared/dates'
import { multiplyMoney } from '@/shared/money'
import type { Expense } from './spending'

export type ExpenseValues = {
  purposeCode: string
  economicCode: string
  /** Digits as typed. */
  heads: string
  rate?: string
  amount?: string
  payee: string
  spentOn?: Day
  payerId: string
  activityId: string
  voucherNumber: string
  note: string
  /** What a change started from, kept with the draft: what others do meanwhile shows as a conflict. */
  base?: { view: Expense; etag?: string }
}

export const MONEY = /^\d{1,13}\.\d{2}$/
const TEXTS = { economicCode: '', heads: '', payee: '', payerId: '', activityId: '', voucherNumber: '', note: '' }

export function emptyExpense(spentOn: Day, purposeCode = ''): ExpenseValues {
  return { ...TEXTS, purposeCode, spentOn, rate: undefined, amount: undefined }
}

export function valuesOf(expense: Expense): ExpenseValues {
  const { purposeCode, economicCode, heads, rate, amount, payee, spentOn, payer, activityId, voucherNumber, note } =
    expense
  return {
    purposeCode,
    economicCode,
    heads: heads === undefined ? '' : String(heads),
    rate,
    amount,
    payee,
    spentOn,
    payerId: payer.id,
    activityId: activityId ?? '',
    voucherNumber: voucherNumber ?? '',
    note: note ?? '',
  }
}

/** Heads as a number, where they are one that the API takes. */
export function readHeads(text: string): number | undefined {
  const heads = text.normalize('NFKC').trim()
  return /^[1-9]\d{0,5}$/.test(heads) && Number(heads) <= 100_000 ? Number(heads) : undefined
}

/** What heads and rate come to; undefined while one of them is missing. */
export function product({ heads, rate }: Pick<ExpenseValues, 'heads' | 'rate'>): string | undefined {
  const count = readHeads(heads)
  return count && rate && MONEY.test(rate) ? multiplyMoney(rate, count) : undefined
}

/** What may be changed later, too; an emptied field is null. */
export function factsOf(values: ExpenseValues): Record<string, unknown> {
  const text = (words: string) => words.trim() || null
  return {
    purposeCode: values.purposeCode,
    economicCode: values.economicCode,
    heads: readHeads(values.heads) ?? null,
    rate: values.rate ?? null,
    amount: values.amount,
    payee: values.payee.trim(),
    spentOn: values.spentOn,
    payerId: values.payerId || null,
    activityId: values.activityId || null,
    voucherNumber: text(values.voucherNumber),
    note: text(values.note),
  }
}
