import { useI18n } from 'vue-i18n'
import type { ConflictField } from '@/ui/ConflictDialog.vue'
import { useDates } from '@/ui/useDates'
import { guestsOf } from '../activityForm'
import { useKindName } from '../useKindName'
import { ruleFacts, valuesOfSeries, type Recurrence, type SeriesDetail } from './seriesForm'
import { useRecurrenceWords } from './useRecurrenceWords'

const seen = (view: Record<string, unknown>) => view as unknown as SeriesDetail

/** The fields of two versions of a series, and how their values read. Where a change begins on a day of its own, its first day is not in question. */
export function useSeriesConflict(hostName: (id: string) => string, isCut: boolean): ConflictField[] {
  const { t } = useI18n()
  const dates = useDates()
  const kindName = useKindName()
  const words = useRecurrenceWords()

  const label = (name: string) => ({ name, label: t(`calendar.field.${name}`) })
  const rule = (value: unknown) => {
    const told = Object.entries(value as object).filter(([, one]) => one !== null)
    const recurrence = Object.fromEntries(told) as Recurrence
    return [words(recurrence), dates.term(undefined, recurrence.until)].filter(Boolean).join(t('school.clause'))
  }
  const firstDay = {
    name: 'startsOn',
    label: t('series.field.day'),
    show: (value: unknown) => dates.day(String(value)),
  }
  return [
    label('title'),
    { ...label('kind'), show: (value) => kindName(String(value)) },
    { ...label('host'), name: 'hostId', read: (view) => seen(view).host.id, show: (value) => hostName(String(value)) },
    ...(isCut ? [] : [firstDay]),
    { ...label('from'), name: 'startTime' },
    {
      name: 'minutes',
      label: t('series.field.minutes'),
      show: (value) => t('series.minutes', { count: Number(value) }),
    },
    {
      name: 'recurrence',
      label: t('series.field.rhythm'),
      read: (view) => ruleFacts(seen(view).recurrence),
      show: rule,
    },
    label('place'),
    label('onlineUrl'),
    label('description'),
    {
      ...label('participants'),
      read: (view) => guestsOf(valuesOfSeries(seen(view)).guests),
      show: (value) => t('calendar.guestCount', (value as unknown[]).length),
    },
  ]
}
