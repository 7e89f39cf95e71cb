import type { AnswerOf, Item } from '@gongjian/client'

export type Plan = AnswerOf<'/plans/{id}'>
export type PlanState = Plan['state']
export type PlanSummary = Item<'/plans'>
export type Reading = AnswerOf<'/plan-readings/{id}'>
/** The plan as data. */
export type Draft = Plan['content']
export type Passage = NonNullable<NonNullable<Draft['commitments']>[number]['passage']>
export type Finding = Plan['findings'][number]
export type Question = Reading['questions'][number]

export const stateTones = {
  DRAFT: 'none',
  SUBMITTED: 'wait',
  APPROVED: 'done',
  IN_FORCE: 'ok',
  SUPERSEDED: 'none',
  CLOSED: 'none',
  WITHDRAWN: 'none',
} as const satisfies Record<PlanState, string>

/** What a change of a plan or of its readings may be seen in. */
export const SHOWN_IN = ['/plans', '/plan-readings', '/workbench', '/search']
