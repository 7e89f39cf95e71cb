import { describe, expect, it } from 'vitest'
import { readHolidays } from './readHolidays'

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

  it('is read from an ICS file, whose last day is the one before its end', () => {
    const file = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20270101',
      'DTEND;VALUE=DATE:20270103',
      'SUMMARY:元旦',
      ' 休',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n')
    expect(readHolidays(file).rows).toEqual([newYear, { ...newYear, day: '2027-01-02' }])
  })

  it('says which lines it does not understand', () => {
    expect(readHolidays('2027-01-01 休 元旦\n2027-02-30 休 春节\n过年').unread).toEqual([2, 3])
    expect(readHolidays('{').unread).toEqual([1])
  })
})
