import { Problem } from '@gongjian/client'
import { ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useApiMutation } from '@/app/api'
import { client } from '@/app/api/client'
import { showUndo } from '@/ui/toasts'
import { useDates } from '@/ui/useDates'
import { SHOWN_IN, type ActivityDetail } from '../activity'
import { isSame, type Movable, type Time } from './moving'

/** Moves activities, shows them at once where they go, and takes it back within eight seconds. */
export function useMove() {
  const { t } = useI18n()
  const dates = useDates()
  const changing = useApiMutation('patch', '/activities/{id}', { invalidates: SHOWN_IN })
  const error = shallowRef<Error | null>(null)
  /** Where activities stand that the service has not told us of yet. */
  const ahead = ref<Record<string, Time>>({})

  const refused = (why: string, { title }: Movable) =>
    new Problem({ status: 409, title: t(`${why}.title`, { title }), detail: t(`${why}.text`) })

  /** What was read is what is changed: if it stands elsewhere by now, whoever moves it should see that first. */
  async function read(activity: Movable) {
    const now = await client('get', '/activities/{id}', { params: { id: activity.id } })
    if (!isSame(now.data, activity)) throw refused('move.movedMeanwhile', activity)
    if (!mayMove(now.data)) throw refused('move.notYours', activity)
    return now.etag
  }

  async function write(id: string, { startsAt, endsAt }: Time, ifMatch?: string) {
    const saved = await changing.run({ params: { id }, body: { startsAt, endsAt } as never, ifMatch })
    if (!saved) error.value = changing.error.value
    return saved
  }

  async function move(activity: Movable, to: Time): Promise<boolean> {
    if (isSame(activity, to)) return true
    const { id, title } = activity
    const before = { startsAt: activity.startsAt, endsAt: activity.endsAt }
    error.value = null
    ahead.value = { ...ahead.value, [id]: to }
    try {
      const saved = await write(id, to, await read(activity))
      if (!saved) return false
      showUndo(
        t('move.done', { title, time: dates.span(to.startsAt, to.endsAt) }),
        () => void write(id, before, saved.etag),
      )
      return true
    } catch (failure) {
      error.value = failure as Error
      return false
    } finally {
      const { [id]: gone, ...rest } = ahead.value
      void gone
      if (error.value) ahead.value = rest
    }
  }

  /** A list as it stands with what was moved since; what the list knows itself is no longer ahead of it. */
  function applied<A extends Movable>(activities: A[]): A[] {
    return activities.map((one) => ({ ...one, ...ahead.value[one.id] }))
  }
  return { move, applied, error, settle: () => (ahead.value = {}) }
}

export function mayMove(activity: Pick<ActivityDetail, 'allowedActions'>) {
  return (activity.allowedActions as string[]).includes('EDIT')
}
