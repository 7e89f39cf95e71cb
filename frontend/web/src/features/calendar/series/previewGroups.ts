import { dayParts } from '@/shared/dates'
import type { SeriesPreview } from './seriesForm'

type PreviewDay = SeriesPreview['days'][number]
/** The days of one teaching week together, beyond the semesters those of a month. */
export function previewGroups(days: PreviewDay[]): { week?: number; month: number; days: PreviewDay[] }[] {
  const groups: { week?: number; month: number; days: PreviewDay[]; key: string }[] = []
  for (const one of days) {
    const { month } = dayParts(one.day)
    const week = one.teachingWeek?.number
    const key = week ? `${one.teachingWeek!.firstYear} ${one.teachingWeek!.term} ${week}` : one.day.slice(0, 7)
    if (groups.at(-1)?.key === key) groups.at(-1)!.days.push(one)
    else groups.push({ week, month, days: [one], key })
  }
  return groups
}
