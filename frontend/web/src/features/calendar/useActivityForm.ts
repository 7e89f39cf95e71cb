import { useI18n } from 'vue-i18n'
import { useForm } from '@/ui/useForm'
import { endOf, readCount, readDays, type ActivityValues } from './activityForm'

/** The form of an activity with what it checks before the service does. */
export function useActivityForm(draft: string, initial: ActivityValues) {
  const { t } = useI18n()
  const filled = (field: string) => (value: unknown) =>
    (typeof value === 'string' ? value.trim() : value)
      ? undefined
      : t('ui.required', { field: t(`calendar.field.${field}`) })

  function order(to: string | undefined, all: ActivityValues) {
    if (!to) return t('calendar.timeWrong')
    if (!all.day || !all.from) return undefined
    return Date.parse(endOf(all)) > Date.parse(`${all.day}T${all.from}:00+08:00`)
      ? undefined
      : t('calendar.timesReversed')
  }
  return useForm<ActivityValues>({
    draft,
    initial,
    checks: {
      container: filled('container'),
      kind: filled('kind'),
      title: filled('title'),
      host: filled('host'),
      day: filled('day'),
      from: (from) => (from ? undefined : t('calendar.timeWrong')),
      to: order,
      onlineUrl: (url) => (!url.trim() || /^https?:\/\/\S+$/.test(url.trim()) ? undefined : t('calendar.urlWrong')),
      guests: (guests) =>
        guests.every(({ headCount }) => !headCount || readCount(headCount)) ? undefined : t('calendar.countWrong'),
      noticeDays: (days) => (!days.trim() || readDays(days) !== undefined ? undefined : t('calendar.daysWrong')),
      budget: (budget) => (!budget || /^\d{1,13}\.\d{2}$/.test(budget) ? undefined : t('ui.moneyWrong')),
    },
  })
}

/** Host and times come back under the service's names, and belong to the fields that were filled in. */
export function showWhereTyped(errors: Record<string, string>) {
  if (errors.hostId) errors.host = errors.hostId
  if (errors.startsAt) errors.from = errors.startsAt
  if (errors.endsAt) errors.to = errors.endsAt
}
