import type { QueryOf } from '@gongjian/client'
import { computed } from 'vue'
import { useApi } from '@/app/api'
import type { Entry, EntryKind } from './spending'

/** The entries of an allocation, and which of them have been taken back by another one. */
export function useEntries<K extends EntryKind>(kind: K, allocationId: () => string) {
  const entries = useApi(`/${kind}` as `/${K}`, {
    query: () => ({ allocationId: allocationId(), limit: 200 }) as unknown as Partial<QueryOf<`/${K}`>>,
  })
  const taken = computed(() => {
    const all = entries.items.value as Entry[]
    return new Set(all.filter(({ state }) => state === 'CONFIRMED').map(({ reversesId }) => reversesId))
  })
  const isReversed = ({ id }: Entry) => taken.value.has(id)
  return { entries, isReversed }
}
