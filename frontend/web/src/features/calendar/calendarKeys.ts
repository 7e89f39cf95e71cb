import { addDays, mondayOf, type Day } from '@/shared/dates'
import { sameDateIn, type CalendarView } from './calendarDays'

/** Where a key leads from a day of the grid; nothing for keys that mean nothing here. */
export function dayAfterKey(key: string, day: Day, view: CalendarView): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return mondayOf(day)
    case 'End':
      return addDays(mondayOf(day), 6)
    case 'PageUp':
      return view === 'week' ? addDays(day, -7) : sameDateIn(day, -1)
    case 'PageDown':
      return view === 'week' ? addDays(day, 7) : sameDateIn(day, 1)
    default:
      return undefined
  }
}

/** What stands in one day, and last of all the way to a new activity. */
export function entriesOf(cell: HTMLElement): HTMLElement[] {
  return ['[data-entry]', '[data-plan]'].flatMap((what) => [...cell.querySelectorAll<HTMLElement>(what)])
}

/** Up and down among what stands in one day, Escape back to the day. False for keys that stay the browser's. */
export function moveWithin(cell: HTMLElement, from: HTMLElement, key: string): boolean {
  if (key === 'Escape') {
    cell.focus()
    return true
  }
  const entries = entriesOf(cell)
  const count = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (!count) return false
  entries[(entries.indexOf(from) + count + entries.length) % entries.length]?.focus()
  return true
}
