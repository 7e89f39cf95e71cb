import { describe, expect, it } from 'vitest'
import type { Activity } from '../calendarDays'
import { agendaDays, timesOn } from './agendaDays'

const activity = (id: string, startsAt: string, endsAt = startsAt) =>
  ({ id, startsAt: `${startsAt}+08:00`, endsAt: `${endsAt}+08:00` }) as Activity

describe('the agenda', () => {
  it('puts what began before it on its first day', () => {
    const trip = activity('1', '2026-11-16T08:00:00', '2026-11-20T18:00:00')
    const talk = activity('2', '2026-11-18T14:00:00', '2026-11-18T16:00:00')
    const next = activity('3', '2026-11-19T09:00:00', '2026-11-19T10:00:00')
    expect(agendaDays([trip, talk, next], '2026-11-18').map(({ day, activities }) => [day, activities.length])).toEqual(
      [
        ['2026-11-18', 2],
        ['2026-11-19', 1],
      ],
    )
  })

  it('says when something takes place on a day', () => {
    expect(timesOn(activity('1', '2026-11-18T14:00:00', '2026-11-18T16:00:00'), '2026-11-18')).toBe('14:00–16:00')
    expect(timesOn(activity('1', '2026-11-18T14:00:00', '2026-11-19T16:00:00'), '2026-11-18')).toBe('14:00')
    expect(timesOn(activity('1', '2026-11-17T14:00:00', '2026-11-19T16:00:00'), '2026-11-18')).toBeUndefined()
  })
})
