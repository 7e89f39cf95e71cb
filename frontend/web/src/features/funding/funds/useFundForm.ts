import { useI18n } from 'vue-i18n'
import { useForm } from '@/ui/useForm'
import type { FundValues } from './fundForm'

export function useFundForm(draft: string, initial: FundValues) {
  const { t } = useI18n()
  const required = (field: string) => t('ui.required', { field: t(`funding.field.${field}`) })
  return useForm<FundValues>({
    draft,
    initial,
    checks: {
      name: (name) => (name.trim() ? undefined : required('name')),
      owner: (owner) => (owner ? undefined : required('owner')),
      fiscalYear: (year) => (/^20\d\d$/.test(year) ? undefined : t('funding.yearWrong')),
      total: (total) => (total && /^\d{1,13}\.\d{2}$/.test(total) && total !== '0.00' ? undefined : t('ui.moneyWrong')),
    },
  })
}
