import type { AnswerOf } from '@gongjian/client'
import { addMoney } from '@/shared/money'

export type Fund = AnswerOf<'/funds/{id}'>
export type Allocation = AnswerOf<'/allocations/{id}'>
export type Balance = Pick<Fund, 'total' | 'allocated' | 'pending' | 'remaining'>

export const fundStates = ['OPEN', 'CLOSED'] as const
export const allocationStates = ['DRAFT', 'SUBMITTED', 'APPROVED', 'CLOSED', 'WITHDRAWN'] as const
export const sourceKinds = ['BUDGET', 'PARTY_DUES', 'OWN_MEANS', 'DONATION'] as const

/** An allocation moves the balance of its fund, and the other way round; both stand on the workbench. */
export const SHOWN_IN = ['/funds', '/allocations', '/funding-summaries', '/workbench']

export function sumOf(balances: Balance[]): Balance {
  const sum = (part: keyof Balance) => addMoney(...balances.map((balance) => balance[part]))
  return { total: sum('total'), allocated: sum('allocated'), pending: sum('pending'), remaining: sum('remaining') }
}
