import { addDays, daysBetween, instantAt, wallClock, type Day } from '@/shared/dates'
import type { Activity } from '../calendarDays'

/** What moves, and where it stands now. */
export type Movable = Pick<Activity, 'id' | 'title' | 'startsAt' | 'endsAt'>
export interface Time {
  startsAt: string
  endsAt: string
}

const MINUTE = 60_000

function later(instant: string, ms: number) {
  const { day, time } = wallClock(Date.parse(instant) + ms)
  return instantAt(day, time)
}

/** The same length at another start. */
export function startingAt({ startsAt, endsAt }: Time, start: string): Time {
  return { startsAt: start, endsAt: later(start, Date.parse(endsAt) - Date.parse(startsAt)) }
}

export function byMinutes(time: Time, minutes: number): Time {
  return startingAt(time, later(time.startsAt, minutes * MINUTE))
}

/** Some days on or back, at the same time of day. */
export function byDays(time: Time, days: number): Time {
  const { day, time: clock } = wallClock(time.startsAt)
  return startingAt(time, instantAt(addDays(day, days), clock))
}

/** Carried from one day of the calendar to another: an activity over several days keeps its place in them. */
export function carried(time: Time, from: Day, to: Day): Time {
  return byDays(time, daysBetween(from, to))
}

export function isSame(one: Time, other: Time) {
  return Date.parse(one.startsAt) === Date.parse(other.startsAt) && Date.parse(one.endsAt) === Date.parse(other.endsAt)
}

/** Where a key with Shift carries an activity; in a week up and down are a quarter of an hour, in a month a week. */
export function movedByKey(key: string, time: Time, isWeek: boolean): Time | undefined {
  switch (key) {
    case 'ArrowLeft':
      return byDays(time, -1)
    case 'ArrowRight':
      return byDays(time, 1)
    case 'ArrowUp':
      return isWeek ? byMinutes(time, -15) : byDays(time, -7)
    case 'ArrowDown':
      return isWeek ? byMinutes(time, 15) : byDays(time, 7)
    default:
      return undefined
  }
}
