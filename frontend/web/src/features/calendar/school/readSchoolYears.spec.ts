import { describe, expect, it } from 'vitest'
import { readSchoolYears } from './readSchoolYears'

const semester = { term: 1, startsOn: '2026-09-01', endsOn: '2027-01-22', firstMonday: '2026-08-31', weeks: 20 }
const year = {
  regionCode: '331024',
  firstYear: 2026,
  startsOn: '2026-09-01',
  endsOn: '2027-08-31',
  source: '校历',
  semesters: [semester],
}

describe('school years in JSON', () => {
  it('are a list, or what the service imports or lists', () => {
    for (const told of [[year], { years: [year] }, { items: [{ ...year, id: 'x', name: '2026-2027学年' }] }])
      expect(readSchoolYears(JSON.stringify(told)).rows).toEqual([year])
  })

  it('are told where one lacks something', () => {
    expect(readSchoolYears(JSON.stringify([year, { ...year, source: '' }, null])).unread).toEqual([2, 3])
  })

  it('are none in what is no JSON', () => {
    expect(readSchoolYears('校历').unread).toEqual([0])
    expect(readSchoolYears('{"year": 2026}').unread).toEqual([0])
  })
})
