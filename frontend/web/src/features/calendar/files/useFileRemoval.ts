import { useI18n } from 'vue-i18n'
import { useApiMutation } from '@/app/api'
import { showUndo } from '@/ui/toasts'
import { SHOWN_IN, type ActivityFile } from './files'

/** Done at once, and taken back within eight seconds if it was a mistake. */
export function useFileRemoval() {
  const { t } = useI18n()
  const removing = useApiMutation('post', '/files/{id}/removal', { invalidates: SHOWN_IN })
  const restoring = useApiMutation('post', '/files/{id}/restoration', { invalidates: SHOWN_IN })

  async function remove({ id, name }: Pick<ActivityFile, 'id' | 'name'>) {
    const gone = await removing.run({ params: { id }, body: {} })
    if (gone) showUndo(t('file.removed', { name }), () => void restoring.run({ params: { id }, body: {} }))
  }
  return { remove, error: removing.error }
}
