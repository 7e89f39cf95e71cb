/**
 * Days and times as a wall clock in China shows them, wherever the browser stands. The offset is a constant because
 * Asia/Shanghai has had no summer time since 1991.
 */
const OFFSET = '+08:00'
const OFFSET_MS = 8 * 3600_000
const DAY_MS = 86_400_000

/** A day without a time, `2026-09-10`. */
export type Day = string

export interface WallClock {
  day: Day
  /** `16:00` */
  time: string
}

export function wallClock(instant: string | number): WallClock {
  const shifted = new Date(new Date(instant).getTime() + OFFSET_MS).toISOString()
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16) }
}

export function today(now: number = Date.now()): Day {
  return wallClock(now).day
}

/** `('2026-09-10', '16:00')` → the instant that the API takes. */
export function instantAt(day: Day, time: string): string {
  return `${day}T${time}:00${OFFSET}`
}

function utc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

export function addDays(day: Day, count: number): Day {
  return new Date(utc(day) + count * DAY_MS).toISOString().slice(0, 10)
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS)
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return new Date(utc(day)).getUTCDay() || 7
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day))
}

export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

export function dayParts(day: Day) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text)) && addDays(text, 0) === text
}
