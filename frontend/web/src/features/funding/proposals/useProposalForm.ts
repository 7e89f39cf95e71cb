import { useI18n } from 'vue-i18n'
import { useForm } from '@/ui/useForm'
import { wrongInLines, type ProposalValues } from './proposalForm'

const MONEY = /^\d{1,13}\.\d{2}$/

export function useProposalForm(draft: string, initial: ProposalValues) {
  const { t } = useI18n()
  const required = (field: string) => t('ui.required', { field })

  return useForm<ProposalValues>({
    draft,
    initial,
    checks: {
      fundId: (id) => (id ? undefined : required(t('funding.field.fundId'))),
      name: (name) => (name.trim() ? undefined : required(t('proposal.field.name'))),
      amount: (amount) => (amount && MONEY.test(amount) && amount !== '0.00' ? undefined : t('ui.moneyWrong')),
      lines: (_, values) => {
        const wrong = wrongInLines(values)
        return wrong && t(wrong)
      },
      purposes: (purposes) => (purposes.length ? undefined : t('funding.needsPurpose')),
      endsOn: (end, { startsOn }) => (end && startsOn && end < startsOn ? t('funding.datesReversed') : undefined),
    },
  })
}
