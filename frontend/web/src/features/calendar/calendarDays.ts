import type { Item } from '@gongjian/client'
import { addDays, addMonths, firstOfMonth, mondayOf, wallClock, type Day } from '@/shared/dates'

export type Activity = Item<'/activities'>
export type CalendarView = 'month' | 'week'
/** What the page can show: grids of days, and what is built otherwise. */
export type CalendarShown = CalendarView | 'semester' | 'agenda'

/** The weeks that a view shows, each of seven days from Monday on. */
export function weeksOf(view: CalendarView, at: Day): Day[][] {
  const last = view === 'week' ? at : addDays(addMonths(at, 1), -1)
  const weeks: Day[][] = []
  for (let monday = mondayOf(view === 'week' ? at : firstOfMonth(at)); monday <= last; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  return weeks
}

/** One month or one week on or back. */
export function step(view: CalendarView, at: Day, count: number): Day {
  return view === 'week' ? addDays(at, 7 * count) : addMonths(at, count)
}

/** The same date in another month, or its last day. */
export function sameDateIn(day: Day, months: number): Day {
  const last = addDays(addMonths(day, months + 1), -1)
  const wanted = `${last.slice(0, 7)}-${day.slice(8)}`
  return wanted < last ? wanted : last
}

/** An activity stands on every day that it touches; one that ends at midnight does not touch the next. */
export function activitiesWithin<A extends Pick<Activity, 'startsAt' | 'endsAt'>>(
  activities: A[],
  from: Day,
  to: Day,
): A[] {
  return activities.filter(({ startsAt, endsAt }) => {
    const last = wallClock(Math.max(Date.parse(endsAt) - 1, Date.parse(startsAt))).day
    return wallClock(startsAt).day <= to && from <= last
  })
}

export function activitiesOn(activities: Activity[], day: Day): Activity[] {
  return activitiesWithin(activities, day, day)
}
