import { expect, it } from 'vitest'
import { previewGroups } from './previewGroups'

const day = (on: string, number?: number, term = 1) => ({
  on,
  day: on,
  teachingWeek: number ? { firstYear: 2026, term, number, from: on } : undefined,
})

it('the days of one teaching week stand together', () => {
  const groups = previewGroups([day('2027-03-23', 5), day('2027-03-25', 5), day('2027-03-30', 6)])
  expect(groups.map(({ week, days }) => [week, days.length])).toEqual([
    [5, 2],
    [6, 1],
  ])
})

it('week 1 of the next semester is another one', () => {
  expect(previewGroups([day('2026-09-01', 1), day('2027-02-23', 1, 2)])).toHaveLength(2)
})

it('days beyond the semesters stand by month', () => {
  const groups = previewGroups([day('2026-07-02'), day('2026-07-09'), day('2026-08-06')])
  expect(groups.map(({ month, days }) => [month, days.length])).toEqual([
    [7, 2],
    [8, 1],
  ])
})
