import { computed, shallowRef } from 'vue'
import { useApi, useApiMutation } from '@/app/api'
import type { Draft, Reading } from '../plan'
import { GROUPS } from '../draft/groups'

export interface Correction {
  draft?: Partial<Record<keyof Draft, unknown>>
  answered?: string[]
  schoolYear?: string
}
const FACTS = ['title', 'documentNumber', 'schoolYear', 'term'] as const
/** What two people may have changed at the same time. */
export const CHANGEABLE = [...FACTS, ...GROUPS] as const

const draftOf = (view: Reading) =>
  Object.fromEntries(CHANGEABLE.map((name) => [name, view[name as keyof Reading]])) as Record<string, unknown>

/** One reading, and its corrections: each is sent at once, on top of the version that it was made on. */
export function usePlanReview(id: () => string) {
  const reading = useApi('/plan-readings/{id}', { params: () => ({ id: id() }) })
  const saving = useApiMutation('patch', '/plan-readings/{id}', { invalidates: ['/plan-readings'] })
  const saved = shallowRef<{ data: Reading; etag?: string }>()
  const isNewer = computed(() => {
    const [mine, read] = [saved.value?.data, reading.data.value]
    return mine !== undefined && mine.id === id() && mine.version >= (read?.version ?? 0)
  })
  const data = computed(() => (isNewer.value ? saved.value?.data : reading.data.value))
  const etag = computed(() => (isNewer.value ? saved.value?.etag : reading.etag.value))
  const tried = shallowRef<{ correction: Correction; before: Reading }>()

  async function change(correction: Correction, ifMatch = etag.value): Promise<boolean> {
    const before = data.value
    if (!before) return false
    tried.value = { correction, before }
    const answer = await saving.run({ params: { id: id() }, body: correction as never, ifMatch })
    if (!answer) return false
    saved.value = answer as { data: Reading; etag?: string }
    tried.value = undefined
    return true
  }
  /** After a 412: what was chosen, on top of the version that is there now. */
  async function choose(values: Record<string, unknown>, version: string) {
    const { answered, schoolYear } = tried.value?.correction ?? {}
    saving.forget()
    await change({ draft: values, answered, schoolYear }, version)
  }
  function drop() {
    saving.forget()
    tried.value = undefined
    reading.reload()
  }

  const before = computed(() => (tried.value ? draftOf(tried.value.before) : {}))
  const mine = computed(() => ({ ...before.value, ...tried.value?.correction.draft }))
  return { asked: { ...reading, data }, data, saving, change, choose, drop, before, mine }
}
export type PlanReview = ReturnType<typeof usePlanReview>
