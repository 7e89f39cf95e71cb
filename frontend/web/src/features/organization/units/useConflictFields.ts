import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ConflictField } from '@/ui/ConflictDialog.vue'
import type { Organization } from './kinds'
import type { OrganizationValues } from './useOrganizationForm'

/** The fields of an organisation for choosing between two versions; ids read as names. */
export function useConflictFields(values: () => OrganizationValues) {
  const { t } = useI18n()
  const plain = ['name', 'shortName', 'creditCode', 'schoolCode', 'partyCode', 'address', 'phone']
  const names = new Map<unknown, string>()

  function known(id: unknown, name: string | undefined) {
    if (id && name) names.set(id, name)
    return id
  }
  const show = (id: unknown) => {
    const { parent, region } = values()
    known(parent?.id, parent?.name)
    known(region?.id, region?.name)
    return names.get(id) ?? String(id)
  }

  return computed((): ConflictField[] => [
    ...plain.map((name) => ({ name, label: t(`organization.${name}`) })),
    {
      name: 'kind',
      label: t('organization.kindLabel'),
      show: (kind) => t(`organization.kind.${kind as string}`),
    },
    {
      name: 'parentId',
      label: t('organization.parent'),
      read: (view) => known((view as Organization).parent?.id, (view as Organization).parent?.name),
      show,
    },
    {
      name: 'regionCode',
      label: t('organization.region'),
      read: (view) => known((view as Organization).region?.code, (view as Organization).region?.name),
      show,
    },
  ])
}
