import type { QueryOf } from '@gongjian/client'
import { computed } from 'vue'
import { useApi } from '@/app/api'
import { containerIds, containerIn, containerParams, type ContainerKey } from '@/app/parts/containers'
import { useUrlFilters } from '@/ui/useUrlFilters'

const names = [...containerParams, 'fundId', 'state', 'awaiting', 'q'] as const

/** The allocations that the filters in the URL leave; `within` is what the page itself fixes. */
export function useAllocations(within: () => { fundId?: string; fiscalYear?: string } = () => ({})) {
  const { filters, filter, change, clear, isFiltered } = useUrlFilters(names)
  const allocations = useApi('/allocations', {
    query: () => ({ ...filters.value, ...within(), limit: 50, count: true }) as Partial<QueryOf<'/allocations'>>,
  })
  const beneficiary = computed<ContainerKey | undefined>({
    get: () => containerIn(filters.value),
    set: (one) => {
      const none = Object.fromEntries(containerParams.map((name) => [name, '']))
      change({ ...none, ...(one && containerIds(one)) })
    },
  })
  /** A state, or `me` for what waits for me; in the URL these are two filters, on the page one choice. */
  const state = computed({
    get: () => (filters.value.awaiting ? 'me' : (filters.value.state ?? '')),
    set: (value) => change(value === 'me' ? { awaiting: 'me', state: '' } : { awaiting: '', state: value }),
  })
  return { allocations, beneficiary, state, fundId: filter('fundId'), q: filter('q'), clear, isFiltered }
}
