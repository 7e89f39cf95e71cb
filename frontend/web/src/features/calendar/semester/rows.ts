import { addDays, type Day } from '@/shared/dates'
import { activitiesWithin, type Activity } from '../calendarDays'

export type RowsBy = 'container' | 'host'
export interface Named {
  id: string
  name: string
}
export interface SemesterRow extends Named {
  /** One list a week. */
  cells: Activity[][]
  held: number
  total: number
}

function ownerOf(activity: Activity, by: RowsBy): Named {
  if (by === 'container') return activity.container
  return { id: activity.host.id, name: activity.host.shortName ?? activity.host.name }
}

/**
 * Who does what in which week. Those that are known to belong here have a row even while they do nothing, for gaps are
 * what one looks for; cancelled activities fill none.
 */
export function semesterRows(all: Activity[], mondays: Day[], known: Named[], by: RowsBy): SemesterRow[] {
  const activities = all.filter(({ state }) => state !== 'CANCELLED')
  const owners = new Map(known.map(({ id, name }) => [id, name]))
  for (const activity of activities) {
    const owner = ownerOf(activity, by)
    if (!owners.has(owner.id)) owners.set(owner.id, owner.name)
  }
  return [...owners].map(([id, name]) => {
    const own = activities.filter((activity) => ownerOf(activity, by).id === id)
    return {
      id,
      name,
      cells: mondays.map((monday) => activitiesWithin(own, monday, addDays(monday, 6))),
      held: own.filter(({ state }) => state === 'HELD').length,
      total: own.length,
    }
  })
}

/** The months above the weeks: each begins with the first week whose Monday lies in it. */
export function monthSpans(mondays: Day[]): { month: number; weeks: number }[] {
  const spans: { month: number; weeks: number }[] = []
  for (const monday of mondays) {
    const month = Number(monday.slice(5, 7))
    const last = spans.at(-1)
    if (last?.month === month) last.weeks++
    else spans.push({ month, weeks: 1 })
  }
  return spans
}
