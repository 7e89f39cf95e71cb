import { useI18n } from 'vue-i18n'
import { useForm } from '@/ui/useForm'
import { readCount } from '../activityForm'
import { recurrenceOf, type SeriesValues } from './seriesForm'

/** The form of a series with what it checks before the service does. */
export function useSeriesForm(draft: string, initial: SeriesValues) {
  const { t } = useI18n()
  const filled = (field: string) => (value: unknown) =>
    (typeof value === 'string' ? value.trim() : value) ? undefined : t('ui.required', { field: t(field) })

  return useForm<SeriesValues>({
    draft,
    initial,
    checks: {
      container: filled('calendar.field.container'),
      kind: filled('calendar.field.kind'),
      title: filled('calendar.field.title'),
      host: filled('calendar.field.host'),
      day: filled('series.field.day'),
      from: (from) => (from ? undefined : t('calendar.timeWrong')),
      to: (to) => (to ? undefined : t('calendar.timeWrong')),
      rule: (rule, { rhythm }) =>
        rhythm !== 'RULE' || rule.trim() ? undefined : t('ui.required', { field: t('series.field.rule') }),
      weekdays: (days, { rhythm }) =>
        rhythm === 'RULE' || days.length ? undefined : t('ui.required', { field: t('series.field.weekdays') }),
      interval: (interval) => (/^[1-9]\d?$/.test(interval.trim()) ? undefined : t('series.intervalWrong')),
      until: (until, all) => {
        if (!until)
          return all.rhythm === 'RULE' && recurrenceOf(all)
            ? undefined
            : t('ui.required', { field: t('series.field.until') })
        return !all.day || until >= all.day ? undefined : t('series.untilWrong')
      },
      onlineUrl: (url) => (!url.trim() || /^https?:\/\/\S+$/.test(url.trim()) ? undefined : t('calendar.urlWrong')),
      guests: (guests) =>
        guests.every(({ headCount }) => !headCount || readCount(headCount)) ? undefined : t('calendar.countWrong'),
    },
  })
}

/** What the service objects to stands under the fields that were filled in. */
export function showSeriesErrors(errors: Record<string, string>) {
  if (errors.hostId) errors.host = errors.hostId
  if (errors.startsOn) errors.day = errors.startsOn
  if (errors.startTime) errors.from = errors.startTime
  if (errors.minutes) errors.to = errors.minutes
}
