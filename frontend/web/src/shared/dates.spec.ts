import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, instantAt, isDay, mondayOf, today, wallClock, weekday } from './dates'

describe('dates', () => {
  it('reads an instant as a clock in China shows it', () => {
    expect(wallClock('2026-09-10T16:30:00Z')).toEqual({ day: '2026-09-11', time: '00:30' })
    expect(wallClock('2026-09-10T16:00:00+08:00')).toEqual({ day: '2026-09-10', time: '16:00' })
  })

  it('calls it today from midnight in China on', () => {
    expect(today(Date.parse('2026-10-13T15:59:59Z'))).toBe('2026-10-13')
    expect(today(Date.parse('2026-10-13T16:00:00Z'))).toBe('2026-10-14')
  })

  it('writes an instant with the offset of China', () => {
    expect(instantAt('2026-09-10', '16:00')).toBe('2026-09-10T16:00:00+08:00')
  })

  it('starts weeks on Monday', () => {
    expect(weekday('2026-10-18')).toBe(7)
    expect(mondayOf('2026-10-18')).toBe('2026-10-12')
    expect(mondayOf('2026-10-12')).toBe('2026-10-12')
  })

  it('counts across months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(daysBetween('2026-10-14', '2026-12-31')).toBe(78)
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-01')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-01')
  })

  it('knows days that do not exist', () => {
    expect(isDay('2026-09-31')).toBe(false)
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('29.2.2024')).toBe(false)
  })
})
