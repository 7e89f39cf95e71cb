import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { showUndo } from '@/ui/toasts'
import { FIELDS, newItem } from '../draft/fields'
import { itemsOf, type DraftItem, type GroupName } from '../draft/groups'
import { useDraftWords } from '../draft/useDraftWords'
import type { Draft } from '../plan'
import type { Correction } from './usePlanReview'

/** Correcting, adding and removing things of a draft; what was removed can be put back for a while. */
export function useItemEditing(draft: () => Draft, change: (correction: Correction) => Promise<boolean>) {
  const { t } = useI18n()
  const { told } = useDraftWords()
  const open = ref<{ group: GroupName; index?: number; answers?: string }>()
  const list = (group: GroupName) => itemsOf(draft(), group) as DraftItem[]

  const dialog = computed(() => {
    if (!open.value) return undefined
    const { group, index } = open.value
    const item = index === undefined ? newItem(group) : list(group)[index]
    if (!item) return undefined
    const name = t(`draft.group.${group}`)
    const title =
      index === undefined ? t('draft.add', { group: name }) : t('draft.edit', { what: told(group, item).title })
    return { item, title, fields: FIELDS[group] }
  })

  const edit = (group: GroupName, index: number, answers?: string) => (open.value = { group, index, answers })
  const add = (group: GroupName) => (open.value = { group })
  async function save(item: object, answered: string[]) {
    if (!open.value) return
    const { group, index, answers } = open.value
    const correction =
      index === undefined ? { draft: { [group]: [...list(group), item] } } : replaced(group, index, item)
    if (await change({ ...correction, ...(answers && { answered: [...answered, answers] }) })) open.value = undefined
  }
  const replaced = (group: GroupName, index: number, item: object): Correction => ({
    draft: { [group]: list(group).map((one, at) => (at === index ? item : one)) },
  })

  async function remove(group: GroupName, index: number) {
    const item = list(group)[index]
    if (!item || !(await change({ draft: { [group]: list(group).filter((_, at) => at !== index) } }))) return
    const back = () =>
      void change({ draft: { [group]: [...list(group).slice(0, index), item, ...list(group).slice(index)] } })
    showUndo(t('draft.removed', { what: told(group, item).title }), back)
  }

  return { open, dialog, edit, add, save, remove, close: () => (open.value = undefined) }
}
