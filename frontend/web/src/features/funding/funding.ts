import type { AnswerOf } from '@gongjian/client'
import { addMoney, compareMoney, subtractMoney } from '@/shared/money'

export type Fund = AnswerOf<'/funds/{id}'>
export type Allocation = AnswerOf<'/allocations/{id}'>
const PARTS = ['total', 'allocated', 'pending', 'remaining', 'disbursed', 'spent'] as const
export type Balance = Pick<Fund, (typeof PARTS)[number]>

export const fundStates = ['OPEN', 'CLOSED'] as const
export const allocationStates = ['DRAFT', 'SUBMITTED', 'APPROVED', 'CLOSED', 'WITHDRAWN'] as const
/** What must be there before money is spent. */
export const spendsFroms = ['DISBURSED', 'ALLOCATED'] as const
export const sourceKinds = ['BUDGET', 'PARTY_DUES', 'OWN_MEANS', 'DONATION'] as const

/** An allocation moves the balance of its fund, and the other way round; both stand on the workbench. */
export const SHOWN_IN = ['/funds', '/allocations', '/funding-summaries', '/workbench']

export function sumOf(balances: Balance[]): Balance {
  const sum = (part: keyof Balance) => addMoney(...balances.map((balance) => balance[part]))
  return Object.fromEntries(PARTS.map((part) => [part, sum(part)])) as Balance
}

/**
 * Granted money in the order in which it goes. Who pays first and is paid back has spent more than was paid out: then
 * nothing is held, and what is left was not spent rather than not paid out.
 */
export function stagesOf({ granted, disbursed, spent }: { granted: string; disbursed: string; spent: string }) {
  const isAhead = compareMoney(spent, disbursed) > 0
  const gone = isAhead ? spent : disbursed
  return { isAhead, spent, held: subtractMoney(gone, spent), waiting: subtractMoney(granted, gone) }
}
