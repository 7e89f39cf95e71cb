import { describe, expect, it } from 'vitest'
import { linesOf, readHolidays, yearIn } from './readHolidays'

const newYear = { day: '2027-01-01', kind: 'OFF', name: '元旦' }

describe('a notice of holidays', () => {
  it('is typed in line by line', () => {
    expect(readHolidays('2027-01-01 休 元旦\n2027-02-07，班，春节').rows).toEqual([
      newYear,
      { day: '2027-02-07', kind: 'WORK', name: '春节' },
    ])
  })

  it('is read from JSON as the service tells it, and as others publish it', () => {
    expect(readHolidays(JSON.stringify({ days: [newYear] })).rows).toEqual([newYear])
    expect(readHolidays('[{"date":"2027-01-01","isOffDay":true,"name":"元旦"}]').rows).toEqual([newYear])
  })

  it('comes back as it may be typed in', () => {
    const typed = '2027-01-01 休 元旦\n2027-02-07 班 春节'
    expect(linesOf(readHolidays(typed).rows, { OFF: '休', WORK: '班' })).toBe(typed)
  })

  it('may name its year', () => {
    expect(yearIn('{"year":2027,"days":[]}')).toBe('2027')
    expect(yearIn('[]')).toBeUndefined()
    expect(yearIn('2027-01-01 休 元旦')).toBeUndefined()
  })

  it('says which lines it does not understand', () => {
    expect(readHolidays('2027-01-01 休 元旦\n2027-02-30 休 春节\n过年').unread).toEqual([2, 3])
    expect(readHolidays('{').unread).toEqual([1])
    expect(readHolidays('[null, 5]').unread).toEqual([1, 2])
  })
})
