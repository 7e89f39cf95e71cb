import { describe, expect, it } from 'vitest'
import {
  chosenIn,
  emptySeries,
  minutesBetween,
  recurrenceOf,
  seriesPatch,
  type Recurrence,
  type SeriesDetail,
  type SeriesValues,
} from './seriesForm'

const values = (given: Partial<SeriesValues>): SeriesValues => ({
  ...emptySeries(undefined, '2026-09-01'),
  until: '2027-01-22',
  from: '14:30',
  to: '15:10',
  ...given,
})

describe('the rule of a series', () => {
  it('counts in teaching weeks', () => {
    expect(recurrenceOf(values({ weekdays: ['THURSDAY', 'TUESDAY'], parity: 'ODD' }))).toEqual({
      pattern: 'TEACHING_WEEKS',
      weekdays: ['TUESDAY', 'THURSDAY'],
      parity: 'ODD',
      until: '2027-01-22',
      onHoliday: 'SKIP',
    })
  })

  it('is a rule of the standard for weeks and months', () => {
    const weekly = recurrenceOf(values({ rhythm: 'WEEKLY', interval: '2', weekdays: ['FRIDAY'] }))
    expect(weekly?.rrule).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=FR')
    const monthly = recurrenceOf(values({ rhythm: 'MONTHLY', ordinal: '-1', weekdays: ['FRIDAY'] }))
    expect(monthly?.rrule).toBe('FREQ=MONTHLY;BYDAY=-1FR')
  })

  it('is none while a weekday is missing', () => {
    expect(recurrenceOf(values({ weekdays: [] }))).toBeUndefined()
  })

  it('comes back as it was chosen', () => {
    const chosen = values({ rhythm: 'MONTHLY', interval: '3', ordinal: '2', weekdays: ['MONDAY'] })
    expect(chosenIn(recurrenceOf(chosen)!)).toMatchObject({
      rhythm: 'MONTHLY',
      interval: '3',
      ordinal: '2',
      weekdays: ['MONDAY'],
    })
  })

  it('stays as it is written where the form would not write it', () => {
    const rule = { pattern: 'RRULE', rrule: 'FREQ=DAILY', weekdays: [], onHoliday: 'KEEP' } as unknown as Recurrence
    expect(chosenIn(rule)).toMatchObject({ rhythm: 'RULE', rule: 'FREQ=DAILY' })
  })

  it('empties in a change what the new rule does not say', () => {
    const view = { startsOn: '2026-09-01' } as SeriesDetail
    const patch = seriesPatch(values({ rhythm: 'WEEKLY', weekdays: ['FRIDAY'], base: { view } }))
    expect(patch.recurrence).toMatchObject({ pattern: 'RRULE', parity: null, ordinal: null, weekdays: null })
    expect(patch).not.toHaveProperty('startsOn')
  })
})

describe('how long each lasts', () => {
  it('is told in minutes, over midnight too', () => {
    expect(minutesBetween('14:30', '15:10')).toBe(40)
    expect(minutesBetween('23:00', '01:00')).toBe(120)
  })
})
