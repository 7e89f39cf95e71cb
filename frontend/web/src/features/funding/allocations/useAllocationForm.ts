import { useI18n } from 'vue-i18n'
import { compareMoney } from '@/shared/money'
import { useForm } from '@/ui/useForm'
import type { AllocationValues } from './allocationForm'

const MONEY = /^\d{1,13}\.\d{2}$/

export function useAllocationForm(draft: string, initial: AllocationValues) {
  const { t } = useI18n()
  const required = (field: string) => t('ui.required', { field: t(`funding.field.${field}`) })

  function purposesWrong(purposes: AllocationValues['purposes'], { amount }: AllocationValues) {
    if (purposes.length === 0) return t('funding.needsPurpose')
    const ceilings = purposes.flatMap(({ ceiling }) => ceiling ?? [])
    if (!ceilings.every((ceiling) => MONEY.test(ceiling))) return t('ui.moneyWrong')
    if (amount && MONEY.test(amount) && ceilings.some((ceiling) => compareMoney(ceiling, amount) > 0))
      return t('funding.ceilingTooHigh')
    return undefined
  }
  return useForm<AllocationValues>({
    draft,
    initial,
    checks: {
      fundId: (id) => (id ? undefined : required('fundId')),
      beneficiary: (one) => (one ? undefined : required('beneficiary')),
      amount: (amount) => (amount && MONEY.test(amount) && amount !== '0.00' ? undefined : t('ui.moneyWrong')),
      purposes: purposesWrong,
      endsOn: (end, { startsOn }) => (end && startsOn && end < startsOn ? t('funding.datesReversed') : undefined),
    },
  })
}
