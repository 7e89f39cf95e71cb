import { useI18n } from 'vue-i18n'
import { chosenIn, WEEKDAYS, type Recurrence } from './seriesForm'

/** A rule as people say it: 教学周单周的周二、周四. */
export function useRecurrenceWords() {
  const { t } = useI18n()
  const weekday = (day: (typeof WEEKDAYS)[number]) => t(`date.weekday.${WEEKDAYS.indexOf(day) + 1}`)

  return (recurrence: Recurrence): string => {
    const { rhythm, weekdays, parity, interval, ordinal, rule } = chosenIn(recurrence)
    const days = weekdays.map(weekday).join(t('series.and'))
    if (rhythm === 'TEACHING') return t(`series.words.TEACHING${parity}`, { days })
    if (rhythm === 'RULE') return t('series.words.RULE', { rule })
    const count = Number(interval)
    return t(`series.words.${rhythm}`, { days, count, nth: t(`series.nth.${ordinal}`) }, count)
  }
}
