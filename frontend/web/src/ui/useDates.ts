import { useI18n } from 'vue-i18n'
import { addDays, dayParts, daysBetween, today, wallClock, weekday, type Day } from '@/shared/dates'

/** Dates in the words of the product: 今天 and 明天 for near ones, the year only when it is another one. */
export function useDates() {
  const { t } = useI18n()

  const weekdayName = (day: Day) => t(`date.weekday.${weekday(day)}`)

  function plainDay(day: Day, now: Day = today()) {
    const { year, month, date } = dayParts(day)
    const key = year === dayParts(now).year ? 'date.monthDay' : 'date.yearMonthDay'
    return t(key, { year, month, date, monthName: t(`date.month.${month}`) })
  }

  /** `2026年9月10日`, for paper: it is read when today is another day. */
  function wholeDay(day: Day) {
    const { year, month, date } = dayParts(day)
    return t('date.yearMonthDay', { year, month, date, monthName: t(`date.month.${month}`) })
  }

  function near(day: Day, now: Day) {
    if (day === now) return t('date.today')
    if (day === addDays(now, 1)) return t('date.tomorrow')
    if (day === addDays(now, -1)) return t('date.yesterday')
    return undefined
  }

  /** `今天`, or `9月10日 周四`. */
  const day = (value: Day, now: Day = today()) => near(value, now) ?? `${plainDay(value, now)} ${weekdayName(value)}`

  /** `今天 08:40`, or `10月12日 09:00`: when something happened. */
  function moment(instant: string, now: Day = today()) {
    const at = wallClock(instant)
    return `${near(at.day, now) ?? plainDay(at.day, now)} ${at.time}`
  }

  /** `9月10日 周四 16:00–18:00`; over midnight both days are named. */
  function span(startsAt: string, endsAt: string, now: Day = today()) {
    const from = wallClock(startsAt)
    const to = wallClock(endsAt)
    const end = from.day === to.day ? to.time : ` ${day(to.day, now)} ${to.time}`
    return `${day(from.day, now)} ${from.time}–${end}`
  }

  /** `1月1日–12月31日`, or `9月1日起` while the end is open. */
  function term(from?: Day, to?: Day, now: Day = today()) {
    if (!from) return to ? t('date.until', { day: plainDay(to, now) }) : ''
    return to ? `${plainDay(from, now)}–${plainDay(to, now)}` : t('date.from', { day: plainDay(from, now) })
  }

  /** How long something has been waiting: days from the second one on, before that the moment it came. */
  function waiting(since: string, now: Day = today()) {
    const days = daysBetween(wallClock(since).day, now)
    return { days, text: days >= 2 ? t('date.waitedDays', { count: days }) : moment(since, now) }
  }

  return { day, plainDay, wholeDay, weekdayName, moment, span, term, waiting }
}
