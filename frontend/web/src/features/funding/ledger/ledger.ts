import type { AnswerOf, Item } from '@gongjian/client'
import type { RouteLocationRaw } from 'vue-router'
import { addDays, addMonths, firstOfMonth } from '@/shared/dates'

export type LedgerEntry = Item<'/ledger-entries'>
export type FundingState = AnswerOf<'/funding-states'>
/** What a number is narrowed by; the ledger takes the same words in its address. */
export type LedgerQuery = Record<string, string | undefined>

export const ledgerKinds = [
  'FUND_SET',
  'FUND_CHANGE',
  'CARRY_OVER',
  'ALLOCATION',
  'TAKE_BACK',
  'DISBURSEMENT',
  'DISBURSEMENT_REVERSAL',
  'EXPENSE',
  'EXPENSE_REVERSAL',
] as const

/** What a number of a state sums up: what was done, and what took it back. */
export const MOVED = {
  allocated: 'ALLOCATION,TAKE_BACK',
  disbursed: 'DISBURSEMENT,DISBURSEMENT_REVERSAL',
  spent: 'EXPENSE,EXPENSE_REVERSAL',
} as const

/** The key of what one kind, or the kinds of a number, are called. */
export function kindsIn(kind: string): string {
  const part = Object.entries(MOVED).find(([, kinds]) => kinds === kind)?.[0]
  return part ? `ledger.moved.${part}` : `ledger.kind.${kind}`
}

export function ledgerOf(query: LedgerQuery): RouteLocationRaw {
  return { path: '/funding/ledger', query: Object.fromEntries(Object.entries(query).filter(([, value]) => value)) }
}

/** Where what a row confirms is found; changes of a fund stand on the page of the fund. */
export function sourceOf({ kind, sourceId, fund, allocationId }: LedgerEntry): string {
  if (kind === 'EXPENSE' || kind === 'EXPENSE_REVERSAL') return `/funding/expenses/${sourceId}`
  if (kind === 'DISBURSEMENT' || kind === 'DISBURSEMENT_REVERSAL') return `/funding/disbursements/${sourceId}`
  return allocationId ? `/funding/allocations/${allocationId}` : `/funding/funds/${fund.id}`
}

/** `2026-10` → its first and last day. */
export function daysOf(month: string): { from: string; to: string } {
  const from = firstOfMonth(`${month}-01`)
  return { from, to: addDays(addMonths(from, 1), -1) }
}
