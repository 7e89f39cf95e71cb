import { useI18n } from 'vue-i18n'
import { useApiMutation } from '@/app/api'
import { showUndo } from '@/ui/toasts'
import { SHOWN_IN, type ActivityDetail } from './activity'

/** What nobody was told of is deleted at once, and comes back within eight seconds if it was a mistake. */
export function useActivityDeletion() {
  const { t } = useI18n()
  const deleting = useApiMutation('post', '/activities/{id}/deletion', { invalidates: SHOWN_IN })
  const restoring = useApiMutation('post', '/activities/{id}/restoration', { invalidates: SHOWN_IN })

  async function remove({ id, title }: Pick<ActivityDetail, 'id' | 'title'>): Promise<boolean> {
    const gone = await deleting.run({ params: { id }, body: {} })
    if (!gone) return false
    showUndo(t('move.deleted', { title }), () => void restoring.run({ params: { id }, body: {} }))
    return true
  }
  return { remove, error: deleting.error }
}
