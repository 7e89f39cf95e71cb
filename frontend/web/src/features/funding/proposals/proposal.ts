import type { AnswerOf, Item } from '@gongjian/client'
import { SHOWN_IN as MONEY } from '../funding'

export type Proposal = AnswerOf<'/funding-proposals/{id}'>
export type Share = Proposal['lines'][number]
export type Listed = Item<'/funding-proposals'>
export type Method = Proposal['method']

export const methods: Method[] = ['EQUAL', 'MEMBERS', 'SCORES']
export const proposalStates: Proposal['state'][] = ['DRAFT', 'SUBMITTED', 'APPROVED', 'ALLOCATED', 'WITHDRAWN']

/** A proposal becomes allocations, which move the balance of the fund. */
export const SHOWN_IN = ['/funding-proposals', ...MONEY]
