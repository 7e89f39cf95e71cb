import { describe, expect, it } from 'vitest'
import { activitiesOn, sameDateIn, step, weeksOf, type Activity } from './calendarDays'

const activity = (startsAt: string, endsAt: string) => ({ startsAt, endsAt }) as Activity

describe('calendar days', () => {
  it('show a month in whole weeks from Monday on', () => {
    const weeks = weeksOf('month', '2026-11-18')
    expect(weeks).toHaveLength(6)
    expect(weeks[0]?.[0]).toBe('2026-10-26')
    expect(weeks[5]?.[6]).toBe('2026-12-06')
  })

  it('show one week around a day', () => {
    expect(weeksOf('week', '2026-11-23')).toEqual([
      ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'],
    ])
  })

  it('turn by months or weeks over the end of a year', () => {
    expect(step('month', '2026-12-31', 1)).toBe('2027-01-01')
    expect(step('week', '2026-12-31', 1)).toBe('2027-01-07')
    expect(sameDateIn('2027-01-31', 1)).toBe('2027-02-28')
    expect(sameDateIn('2027-01-15', -1)).toBe('2026-12-15')
  })

  it('put an activity on every day that it touches, and an evening until midnight only on its own', () => {
    const trip = activity('2026-11-10T08:00:00+08:00', '2026-11-12T18:00:00+08:00')
    const gala = activity('2026-11-12T19:00:00+08:00', '2026-11-13T00:00:00+08:00')
    expect(activitiesOn([trip, gala], '2026-11-11')).toEqual([trip])
    expect(activitiesOn([trip, gala], '2026-11-12')).toEqual([trip, gala])
    expect(activitiesOn([trip, gala], '2026-11-13')).toEqual([])
  })
})
