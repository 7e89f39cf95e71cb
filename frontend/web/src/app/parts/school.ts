import type { AnswerOf, Item } from '@gongjian/client'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { addDays, type Day } from '@/shared/dates'
import { useApi } from '../api'
import { useSession } from '../session/session'

export type SchoolDay = AnswerOf<'/calendar'>['days'][number]
export type Semester = Item<'/semesters'>
/** Whose school calendar: that of a region or of where an organisation lies; of whom I act for if nothing is said. */
export interface SchoolPlace {
  regionCode?: string
  organizationId?: string
}

function usePlace(place: MaybeRefOrGetter<SchoolPlace | undefined>) {
  const { acting } = useSession()
  return computed((): SchoolPlace => {
    const { regionCode, organizationId } = toValue(place) ?? {}
    if (regionCode) return { regionCode }
    const unit = organizationId ?? acting.value?.id
    return unit ? { organizationId: unit } : {}
  })
}

/** What the school calendar says of the days of a range; nothing of it is needed to show the days themselves. */
export function useSchoolDays(
  range: MaybeRefOrGetter<{ from: Day; to: Day } | undefined>,
  place?: MaybeRefOrGetter<SchoolPlace | undefined>,
) {
  const where = usePlace(place)
  const asked = useApi('/calendar', {
    query: () => ({ ...(toValue(range) ?? { from: '', to: '' }), ...where.value }),
    enabled: () => toValue(range) !== undefined,
  })
  const byDay = computed(() => new Map((asked.data.value?.days ?? []).map((day) => [day.date, day])))
  return {
    of: (day: Day): SchoolDay | undefined => byDay.value.get(day),
    unannounced: computed(() => asked.data.value?.unannouncedYears ?? []),
    regionCode: computed(() => asked.data.value?.regionCode),
    days: computed(() => asked.data.value?.days ?? []),
  }
}

/** The semesters around a day, and the one that the day belongs to: its own, or in the holidays the next one. */
export function useSemesters(day: MaybeRefOrGetter<Day>, place?: MaybeRefOrGetter<SchoolPlace | undefined>) {
  const where = usePlace(place)
  const asked = useApi('/semesters', { query: () => ({ on: toValue(day), ...where.value }) })
  const index = computed(() => {
    const at = asked.items.value.findIndex((semester) => toValue(day) <= lastDayOf(semester))
    return at >= 0 ? at : asked.items.value.length - 1
  })
  return { ...asked, index, current: computed((): Semester | undefined => asked.items.value[index.value]) }
}

export function lastDayOf(semester: Pick<Semester, 'firstMonday' | 'weeks'>): Day {
  return addDays(semester.firstMonday, semester.weeks * 7 - 1)
}

/** A week with two or more working days off is drawn as one of holidays. */
export function isHolidayWeek(monday: Day, of: (day: Day) => SchoolDay | undefined): boolean {
  const off = [0, 1, 2, 3, 4].filter((count) => of(addDays(monday, count))?.holiday?.kind === 'OFF')
  return off.length >= 2
}

/** Each holiday and make-up workday of a range once, in order: `国庆节` with its days off and on. */
export function holidaysIn(days: SchoolDay[]): { name: string; off: Day[]; work: Day[] }[] {
  const found = new Map<string, { name: string; off: Day[]; work: Day[] }>()
  for (const { date, holiday } of days) {
    if (!holiday) continue
    const one = found.get(holiday.name) ?? { name: holiday.name, off: [], work: [] }
    one[holiday.kind === 'OFF' ? 'off' : 'work'].push(date)
    found.set(holiday.name, one)
  }
  return [...found.values()]
}
