import { wallClock, type Day } from '@/shared/dates'
import type { Activity } from '../calendarDays'

/** By the day on which each begins; what began before stands on the first day. The order is that of the service. */
export function agendaDays(activities: Activity[], from: Day): { day: Day; activities: Activity[] }[] {
  const days: { day: Day; activities: Activity[] }[] = []
  for (const activity of activities) {
    const begins = wallClock(activity.startsAt).day
    const day = begins < from ? from : begins
    if (days.at(-1)?.day === day) days.at(-1)!.activities.push(activity)
    else days.push({ day, activities: [activity] })
  }
  return days
}

/** `14:00–16:00`, `14:00` where it goes on beyond the day, nothing where it began before. */
export function timesOn({ startsAt, endsAt }: Pick<Activity, 'startsAt' | 'endsAt'>, day: Day): string | undefined {
  const start = wallClock(startsAt)
  const end = wallClock(endsAt)
  if (start.day < day) return undefined
  return end.day === day ? `${start.time}–${end.time}` : start.time
}
