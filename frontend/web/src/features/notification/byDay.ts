import { wallClock, type Day } from '@/shared/dates'

/** In their order, under the day on which they came. */
export function byDay<T extends { createdAt: string }>(items: T[]): { day: Day; items: T[] }[] {
  const days: { day: Day; items: T[] }[] = []
  for (const item of items) {
    const { day } = wallClock(item.createdAt)
    if (days.at(-1)?.day !== day) days.push({ day, items: [] })
    days.at(-1)!.items.push(item)
  }
  return days
}
