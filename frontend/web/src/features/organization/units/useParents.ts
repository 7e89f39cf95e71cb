import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { client } from '@/app/api/client'
import type { Organization } from './kinds'

interface Parent {
  id: string
  name: string
  /** Whether it lies within reach; the first one that does not is the last one known. */
  isOpen: boolean
}
/** More levels than any authority has. */
const MOST = 12

async function chain(id: string, name: string): Promise<Parent[]> {
  const found: Parent[] = []
  let next: { id: string; name: string } | undefined = { id, name }
  while (next && found.length < MOST) {
    const step: { id: string; name: string } = next
    const answer = await client('get', '/organizations/{id}', { params: { id: step.id } }).catch(() => undefined)
    found.unshift({ ...step, isOpen: answer !== undefined })
    next = answer?.data.parent
  }
  return found
}

/** The supervising organisations, from the top. */
export function useParents(of: () => Organization | undefined) {
  const parent = computed(() => of()?.parent)
  const { data } = useQuery({
    queryKey: computed(() => ['/organizations', 'parents', parent.value?.id]),
    queryFn: () => chain(parent.value!.id, parent.value!.name),
    enabled: () => parent.value !== undefined,
  })
  return computed(() => (parent.value ? (data.value ?? [{ ...parent.value, isOpen: false }]) : []))
}
