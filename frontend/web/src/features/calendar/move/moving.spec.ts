import { describe, expect, it } from 'vitest'
import { byMinutes, carried, movedByKey, startingAt } from './moving'

const afternoon = { startsAt: '2026-11-18T15:00:00+08:00', endsAt: '2026-11-18T16:30:00+08:00' }

describe('moving an activity', () => {
  it('keeps how long it lasts', () => {
    expect(startingAt(afternoon, '2026-12-31T23:00:00+08:00')).toEqual({
      startsAt: '2026-12-31T23:00:00+08:00',
      endsAt: '2027-01-01T00:30:00+08:00',
    })
  })

  it('to another day keeps the time of day, also for one that was taken by its second day', () => {
    const trip = { startsAt: '2026-11-18T08:00:00+08:00', endsAt: '2026-11-20T18:00:00+08:00' }
    expect(carried(trip, '2026-11-19', '2026-11-26')).toEqual({
      startsAt: '2026-11-25T08:00:00+08:00',
      endsAt: '2026-11-27T18:00:00+08:00',
    })
  })

  it('by quarters of an hour goes over midnight', () => {
    expect(byMinutes(afternoon, -15 * 61).startsAt).toBe('2026-11-17T23:45:00+08:00')
  })

  it('by keys goes a day sideways, and a week or a quarter of an hour up and down', () => {
    expect(movedByKey('ArrowLeft', afternoon, false)?.startsAt).toBe('2026-11-17T15:00:00+08:00')
    expect(movedByKey('ArrowDown', afternoon, false)?.startsAt).toBe('2026-11-25T15:00:00+08:00')
    expect(movedByKey('ArrowDown', afternoon, true)?.startsAt).toBe('2026-11-18T15:15:00+08:00')
    expect(movedByKey('Enter', afternoon, true)).toBeUndefined()
  })
})
