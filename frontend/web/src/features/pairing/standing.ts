import type { AnswerOf } from '@gongjian/client'
import { today, type Day } from '@/shared/dates'

export type Pairing = AnswerOf<'/pairings/{id}'>
export type Side = 'A' | 'B'
export type Standing = Exclude<Pairing['state'], 'FILED'> | 'running' | 'early' | 'over'

/** How a pairing stands today: a filed one runs from its first to its last day. */
export function standingOf(
  { state, startsOn, endsOn }: Pick<Pairing, 'state' | 'startsOn' | 'endsOn'>,
  now: Day = today(),
) {
  if (state !== 'FILED') return state
  if (now < startsOn) return 'early'
  return endsOn && now > endsOn ? 'over' : 'running'
}

export const stateTones = {
  PROPOSED: 'wait',
  CONFIRMED: 'wait',
  FILED: 'done',
  CLOSED: 'none',
  DECLINED: 'none',
} as const

export const standingTones = {
  PROPOSED: 'wait',
  CONFIRMED: 'wait',
  CLOSED: 'none',
  DECLINED: 'none',
  running: 'ok',
  early: 'none',
  over: 'risk',
} as const

export const otherSide = (side: Side): Side => (side === 'A' ? 'B' : 'A')
