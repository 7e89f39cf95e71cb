import { useI18n } from 'vue-i18n'
import type { ConflictField } from '@/ui/ConflictDialog.vue'
import { GROUPS, type DraftItem } from '../draft/groups'
import { useDraftWords } from '../draft/useDraftWords'

/** How the parts of a draft read where two people have changed it. */
export function useConflictWords(): ConflictField[] {
  const { t } = useI18n()
  const { line, term } = useDraftWords()
  const showTerm = (value: unknown) => {
    const { from, to } = value as { from?: string; to?: string }
    return term(from, to)
  }
  return [
    { name: 'title', label: t('plan.edit.name') },
    { name: 'documentNumber', label: t('plan.documentNumber') },
    { name: 'schoolYear', label: t('plan.read.schoolYear') },
    { name: 'term', label: t('plan.term'), show: showTerm },
    ...GROUPS.map((group) => ({
      name: group,
      label: t(`draft.group.${group}`),
      show: (value: unknown) => (value as DraftItem[]).map((item) => line(group, item)).join('；') || t('draft.none'),
    })),
  ]
}
