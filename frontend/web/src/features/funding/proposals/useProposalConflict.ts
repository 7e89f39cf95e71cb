import { useI18n } from 'vue-i18n'
import { usePurposes } from '@/app/parts/usePurposes'
import { dotted } from '@/shared/text'
import type { ConflictField } from '@/ui/ConflictDialog.vue'
import { useDates } from '@/ui/useDates'
import { useMoney } from '@/ui/useMoney'
import type { Proposal } from './proposal'
import { factsOf, valuesOf } from './proposalForm'

type Line = { allianceId: string; weight?: string }

/** The fields of two versions of a proposal, and how their values read. */
export function useProposalConflict(before: Proposal): ConflictField[] {
  const { t } = useI18n()
  const dates = useDates()
  const { format } = useMoney()
  const { nameOf } = usePurposes()

  const alliance = (id: string) =>
    before.lines.find((line) => line.alliance.id === id)?.alliance.name ?? t('proposal.other')
  const table = (lines: Line[]) =>
    dotted(
      ...lines.map(({ allianceId, weight }) => (weight ? `${alliance(allianceId)} ${weight}` : alliance(allianceId))),
    )
  const day = (value: unknown) => dates.day(String(value))
  const shows: Record<string, (value: unknown) => string> = {
    amount: (value) => format(String(value)),
    method: (value) => t(`proposal.methodOf.${String(value)}`),
    countedOn: day,
    lines: (value) => table(value as Line[]),
    purposes: (value) => dotted(...(value as string[]).map(nameOf)),
    payerId: (value) => (before.payer?.id === value ? before.payer?.name : undefined) ?? t('funding.otherPayer'),
    startsOn: day,
    endsOn: day,
  }
  const ours = ['name', 'amount', 'method', 'countedOn', 'lines'] as const
  const shared = ['purposes', 'payerId', 'basisDocumentNumber', 'basisPassage', 'startsOn', 'endsOn', 'note'] as const
  const field = (name: string, label: string): ConflictField => ({
    name,
    label,
    read: (view) => factsOf(valuesOf(view as unknown as Proposal))[name],
    show: shows[name],
  })
  return [
    ...ours.map((name) => field(name, t(`proposal.field.${name}`))),
    ...shared.map((name) => field(name, t(`funding.field.${name}`))),
  ]
}
