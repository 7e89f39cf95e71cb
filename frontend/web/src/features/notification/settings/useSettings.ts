import type { AnswerOf, BodyOf } from '@gongjian/client'
import { computed, shallowRef, watch } from 'vue'
import { useApi, useApiMutation } from '@/app/api'
import type { Kind } from '../notification'

export type Settings = AnswerOf<'/notification-preferences'>
export type Way = Settings['ways'][string]
export type Change = Partial<{
  ways: Partial<Record<Kind, Way>>
  quietHours: Settings['quietHours'] | null
  digestHour: number
  language: Settings['language']
}>

/** My settings; each change holds at once, and what the service answered is shown until it is read again. */
export function useSettings() {
  const asked = useApi('/notification-preferences')
  const changing = useApiMutation('patch', '/notification-preferences')
  const answered = shallowRef<{ data: Settings; etag?: string }>()
  watch(asked.etag, () => (answered.value = undefined))

  const settings = computed(() => answered.value?.data ?? asked.data.value)

  async function change(wanted: Change) {
    const body = wanted as BodyOf<'/notification-preferences', 'patch'>
    answered.value = (await changing.run({ body, ifMatch: answered.value?.etag ?? asked.etag.value })) ?? answered.value
  }

  return { asked, settings, change, error: changing.error }
}
