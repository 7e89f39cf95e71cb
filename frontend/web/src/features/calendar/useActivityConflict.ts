import { useI18n } from 'vue-i18n'
import { instantAt, wallClock } from '@/shared/dates'
import type { ConflictField } from '@/ui/ConflictDialog.vue'
import { useDates } from '@/ui/useDates'
import { useMoney } from '@/ui/useMoney'
import type { ActivityDetail } from './activity'
import { guestsOf, valuesOf } from './activityForm'
import { useKindName } from './useKindName'

/** The fields of two versions of an activity, and how their values read. */
export function useActivityConflict(
  hostName: (id: string) => string,
  moneyName: (id: string) => string,
): ConflictField[] {
  const { t } = useI18n()
  const dates = useDates()
  const money = useMoney()
  const kindName = useKindName()

  const label = (name: string) => ({ name, label: t(`calendar.field.${name}`) })
  const time = (name: 'startsAt' | 'endsAt') => ({
    ...label(name),
    read: (view: Record<string, unknown>) => {
      const { day, time } = wallClock(String(view[name]))
      return instantAt(day, time)
    },
    show: (value: unknown) => dates.moment(String(value)),
  })
  return [
    label('title'),
    { ...label('kind'), show: (value) => kindName(String(value)) },
    {
      ...label('host'),
      name: 'hostId',
      read: (view) => (view as unknown as ActivityDetail).host.id,
      show: (value) => hostName(String(value)),
    },
    time('startsAt'),
    time('endsAt'),
    label('place'),
    label('onlineUrl'),
    label('description'),
    {
      ...label('participants'),
      read: (view) => guestsOf(valuesOf(view as unknown as ActivityDetail).guests),
      show: (value) => t('calendar.guestCount', (value as unknown[]).length),
    },
    { ...label('budget'), show: (value) => money.format(String(value)) },
    label('chargedTo'),
    {
      ...label('allocation'),
      name: 'allocationId',
      read: (view) => (view as unknown as ActivityDetail).allocation?.id,
      show: (id) => moneyName(String(id)),
    },
    label('evidence'),
    label('noticeDays'),
  ]
}
