import type { AnswerOf, Item } from '@gongjian/client'
import type { Tone } from '@/ui/StateBadge.vue'

export type Standing = Item<'/plan-standings'>
export type Fulfilment = AnswerOf<'/plans/{id}/fulfilment'>
export type Commitment = Fulfilment['commitments'][number]
export type Bucket = Commitment['units'][number]['buckets'][number]
export type StandingState = Standing['state']

export const standingTones = {
  BEHIND: 'late',
  AT_RISK: 'risk',
  ON_TRACK: 'ok',
  MET: 'done',
  NOT_DUE: 'none',
  UNCOUNTED: 'none',
} as const satisfies Record<StandingState, Tone>

/** What a change of an activity or of a plan may be seen in. */
export const FOLLOWED_IN = ['/plans', '/plan-standings', '/commitments']

/** The first span that still lacks something on the calendar and is not over on `today`: where a new activity is to go. */
export function lacking(buckets: Bucket[], today: string): Bucket | undefined {
  return buckets.find(({ to, held, planned, promised }) => to >= today && held + planned < promised)
}
