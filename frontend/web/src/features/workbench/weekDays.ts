import type { Item } from '@gongjian/client'
import { addDays, mondayOf, wallClock, type Day } from '@/shared/dates'

type Activity = Item<'/activities'>
export interface WeekDay {
  first: Day
  last: Day
  activities: Activity[]
}

/** Monday to Friday day by day; the weekend is one line as long as nothing happens on it. */
export function weekDays(activities: Activity[], today: Day): WeekDay[] {
  const monday = mondayOf(today)
  const days = Array.from({ length: 7 }, (_, index) => {
    const day = addDays(monday, index)
    return { first: day, last: day, activities: activities.filter(({ startsAt }) => wallClock(startsAt).day === day) }
  })
  const [saturday, sunday] = [days[5]!, days[6]!]
  if (saturday.activities.length + sunday.activities.length > 0) return days
  return [...days.slice(0, 5), { first: saturday.first, last: sunday.last, activities: [] }]
}
