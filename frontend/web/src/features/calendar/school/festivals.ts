import type { Item } from '@gongjian/client'
import { addDays, daysBetween, type Day } from '@/shared/dates'

type Told = Item<'/holidays'>['days'][number]
export interface Span {
  from: Day
  to: Day
  days: number
}
export interface Festival {
  name: string
  off: Span[]
  work: Day[]
}

/** The days of a notice as it is written: each holiday with the days that it is off, and the weekend days worked for it. */
export function festivalsOf(days: Told[]): Festival[] {
  const found = new Map<string, Festival>()
  for (const { day, kind, name } of days) {
    const one = found.get(name) ?? { name, off: [], work: [] }
    found.set(name, one)
    if (kind === 'WORK') one.work.push(day)
    else lengthen(one.off, day)
  }
  return [...found.values()].sort((a, b) => firstOf(a).localeCompare(firstOf(b)))
}

function lengthen(spans: Span[], day: Day) {
  const last = spans.at(-1)
  if (last && addDays(last.to, 1) === day) spans[spans.length - 1] = spanOf(last.from, day)
  else spans.push(spanOf(day, day))
}

const spanOf = (from: Day, to: Day): Span => ({ from, to, days: daysBetween(from, to) + 1 })
const firstOf = ({ off, work }: Festival) => off[0]?.from ?? work[0] ?? ''
