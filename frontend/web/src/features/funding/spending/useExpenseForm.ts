import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useForm } from '@/ui/useForm'
import { MONEY, product, readHeads, type ExpenseValues } from './expenseForm'

/** The form of an expense; where it is given by heads, the amount follows from them. */
export function useExpenseForm(draft: string, initial: ExpenseValues) {
  const { t } = useI18n()
  const filled = (field: string) => (value?: string) =>
    value?.trim() ? undefined : t('ui.required', { field: t(`spending.field.${field}`) })
  const isMoney = (money?: string) => MONEY.test(money ?? '') && money !== '0.00'

  const form = useForm<ExpenseValues>({
    draft,
    initial,
    checks: {
      purposeCode: filled('purposeCode'),
      economicCode: filled('economicCode'),
      heads: (heads, { rate }) => {
        if (heads.trim()) return readHeads(heads) ? undefined : t('spending.headsWrong')
        return rate ? t('spending.headsMissing') : undefined
      },
      rate: (rate, { heads }) => {
        if (rate) return isMoney(rate) ? undefined : t('ui.moneyWrong')
        return heads.trim() ? t('spending.rateMissing') : undefined
      },
      amount: (amount) => (isMoney(amount) ? undefined : t('ui.moneyWrong')),
      payee: filled('payee'),
      spentOn: filled('spentOn'),
    },
  })
  watch(
    () => product(form.values),
    (amount) => amount && (form.values.amount = amount),
  )
  return form
}
