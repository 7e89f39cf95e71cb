import { computed } from 'vue'
import { useApi } from '@/app/api'
import type { Entry, EntryKind } from './spending'

/** One entry, the allocation that it belongs to, and the entry that takes it back, where there is one. */
export function useEntry<K extends EntryKind>(kind: K, id: () => string) {
  const path = `/${kind}/{id}` as `/${K}/{id}`
  const ask = (one: () => string) => ({ params: (() => ({ id: one() })) as never, enabled: () => one() !== '' })
  const entry = useApi(path, ask(id))
  const known = computed(() => entry.data.value as Entry | undefined)
  const allocation = useApi(
    '/allocations/{id}',
    ask(() => known.value?.allocationId ?? ''),
  )
  const other = useApi(
    path,
    ask(() => known.value?.reversedById ?? ''),
  )
  const reversal = computed(() => (known.value?.reversedById ? (other.data.value as Entry | undefined) : undefined))
  return { entry, allocation, reversal }
}
