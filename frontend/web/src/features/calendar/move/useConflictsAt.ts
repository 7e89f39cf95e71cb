import { onScopeDispose, ref, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { useApi } from '@/app/api'
import type { Time } from './moving'

const PAUSE = 200

/** What would be in the way at a time that is only being considered; asked once the hand rests for a moment. */
export function useConflictsAt(of: MaybeRefOrGetter<{ id: string; time: Time } | undefined>) {
  const asked = ref<{ id: string; time: Time }>()
  let pause: ReturnType<typeof setTimeout> | undefined
  watch(
    () => toValue(of),
    (wanted) => {
      clearTimeout(pause)
      if (!wanted) asked.value = undefined
      else pause = setTimeout(() => (asked.value = wanted), asked.value ? PAUSE : 0)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(pause))

  return useApi('/activities/{id}/conflicts', {
    params: () => ({ id: asked.value?.id ?? '' }),
    query: () => ({ startsAt: asked.value?.time.startsAt, endsAt: asked.value?.time.endsAt }),
    enabled: () => asked.value !== undefined,
  })
}
