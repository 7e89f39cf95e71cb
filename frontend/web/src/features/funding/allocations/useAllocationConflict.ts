import { useI18n } from 'vue-i18n'
import { useContainer } from '@/app/parts/containers'
import { dotted } from '@/shared/text'
import type { ConflictField } from '@/ui/ConflictDialog.vue'
import { useDates } from '@/ui/useDates'
import { useMoney } from '@/ui/useMoney'
import type { Allocation } from '../funding'
import { usePurposes } from '@/app/parts/usePurposes'
import { valuesOf, type Purpose } from './allocationForm'

/** The fields of two versions of an allocation, and how their values read. */
export function useAllocationConflict(before: Allocation): ConflictField[] {
  const { t } = useI18n()
  const dates = useDates()
  const { format } = useMoney()
  const { nameOf } = usePurposes()
  const beneficiary = useContainer(before.beneficiary)

  const payer = (id: string) =>
    [before.payer, ...(beneficiary.data.value?.parties ?? [])].find((one) => one?.id === id)?.name ??
    t('funding.otherPayer')
  const purposes = (all: Purpose[]) =>
    dotted(...all.map(({ code, ceiling }) => (ceiling ? `${nameOf(code)} ≤ ${format(ceiling)}` : nameOf(code))))
  const shows: Record<string, (value: unknown) => string> = {
    amount: (value) => format(String(value)),
    purposes: (value) => purposes(value as Purpose[]),
    payerId: (value) => payer(String(value)),
    startsOn: (value) => dates.day(String(value)),
    endsOn: (value) => dates.day(String(value)),
  }
  const names = [
    'amount',
    'purposes',
    'payerId',
    'basisDocumentNumber',
    'basisPassage',
    'startsOn',
    'endsOn',
    'note',
  ] as const
  return names.map((name) => ({
    name,
    label: t(`funding.field.${name}`),
    read: (view) => valuesOf(view as unknown as Allocation)[name] || null,
    show: shows[name],
  }))
}
