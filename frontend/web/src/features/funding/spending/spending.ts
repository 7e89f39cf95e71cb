import type { AnswerOf } from '@gongjian/client'
import { SHOWN_IN } from '../funding'

export type Disbursement = AnswerOf<'/disbursements/{id}'>
export type Expense = AnswerOf<'/expenses/{id}'>
export type Entry = Disbursement | Expense
/** The last part of their paths, in the API as on our pages. */
export type EntryKind = 'disbursements' | 'expenses'
export type EntryDecision = 'confirmation' | 'return' | 'withdrawal' | 'reversal'

/** What was paid out or spent moves the balances of its allocation. */
export const MOVES = [...SHOWN_IN, '/disbursements', '/expenses', '/ledger-entries', '/funding-states']

export function dayOf(entry: Entry): string {
  return 'spentOn' in entry ? entry.spentOn : entry.paidOn
}

/** An entry that takes another one back counts the other way round. */
export function signedAmount({ amount, reversesId }: Entry): string {
  return reversesId ? `-${amount}` : amount
}

export function may({ allowedActions }: { allowedActions: readonly string[] }, action: string): boolean {
  return allowedActions.includes(action)
}
