import { useI18n } from 'vue-i18n'
import { usePurposes } from '@/app/parts/usePurposes'
import type { ConflictField } from '@/ui/ConflictDialog.vue'
import { useDates } from '@/ui/useDates'
import { useMoney } from '@/ui/useMoney'
import type { Allocation } from '../funding'
import { factsOf, valuesOf } from './expenseForm'
import type { Expense } from './spending'
import { useExpenseChoices } from './useExpenseChoices'

const NAMES = [
  'purposeCode',
  'economicCode',
  'heads',
  'rate',
  'amount',
  'payee',
  'spentOn',
  'payerId',
  'voucherNumber',
  'note',
] as const

/** The fields of two versions of an expense, and how their values read. */
export function useExpenseConflict(allocation: () => Allocation): ConflictField[] {
  const { t } = useI18n()
  const dates = useDates()
  const { format } = useMoney()
  const { nameOf } = usePurposes()
  const { className, payers } = useExpenseChoices(allocation)

  const shows: Record<string, (value: unknown) => string> = {
    purposeCode: (value) => nameOf(String(value)),
    economicCode: (value) => `${String(value)} ${className(String(value))}`,
    rate: (value) => format(String(value)),
    amount: (value) => format(String(value)),
    spentOn: (value) => dates.day(String(value)),
    payerId: (value) => payers.value.find(({ id }) => id === value)?.name ?? t('funding.otherPayer'),
  }
  return NAMES.map((name) => ({
    name,
    label: t(`spending.field.${name}`),
    read: (view) => factsOf(valuesOf(view as unknown as Expense))[name],
    show: shows[name],
  }))
}
