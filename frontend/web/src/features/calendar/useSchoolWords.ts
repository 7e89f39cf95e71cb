import { toValue, type MaybeRefOrGetter } from 'vue'
import { useI18n } from 'vue-i18n'
import { holidaysIn, type SchoolDay } from '@/app/parts/school'
import type { Day } from '@/shared/dates'
import { useDates } from '@/ui/useDates'

/** What the head of the calendar says of its weeks and holidays. */
export function useSchoolWords(days: MaybeRefOrGetter<SchoolDay[]>) {
  const { t } = useI18n()
  const dates = useDates()

  /** `第5–9教学周`, where all of them are of one semester. */
  function weeks(from: Day, to: Day) {
    const all = toValue(days).filter(({ date, teachingWeek }) => date >= from && date <= to && teachingWeek)
    const first = all[0]?.teachingWeek
    const last = all.at(-1)?.teachingWeek
    if (!first || !last) return undefined
    if (first.from === last.from) return t('school.teachingWeek', { number: first.number })
    return first.term === last.term ? t('school.weeks', { from: first.number, to: last.number }) : undefined
  }

  /** `国庆节放假 10月1日–7日，10月10日 周六上班`, each holiday by itself. */
  function holidays(from: Day, to: Day): string[] {
    const within = toValue(days).filter(({ date }) => date >= from && date <= to)
    return holidaysIn(within).map(({ name, off, work }) => {
      const parts = [
        off.length > 0 && t('school.offDays', { name, days: span(off) }),
        work.length > 0 && t('school.workDays', { days: work.map(withWeekday).join(t('move.comma')) }),
      ]
      return parts.filter(Boolean).join(t('school.clause'))
    })
  }
  const withWeekday = (day: Day) => `${dates.plainDay(day)} ${dates.weekdayName(day)}`
  const span = (off: Day[]) => (off.length > 1 ? dates.term(off[0], off.at(-1)) : dates.plainDay(off[0]!))
  return { weeks, holidays }
}
