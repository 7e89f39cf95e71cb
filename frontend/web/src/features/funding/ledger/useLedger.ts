import type { QueryOf } from '@gongjian/client'
import { computed } from 'vue'
import { useApi } from '@/app/api'
import { containerIds, containerIn, containerParams, type ContainerKey } from '@/app/parts/containers'
import { useUrlFilters } from '@/ui/useUrlFilters'

const names = [
  ...containerParams,
  'fundId',
  'allocationId',
  'activityId',
  'kind',
  'purposeCode',
  'economicCode',
  'payerId',
  'fiscalYear',
  'from',
  'to',
] as const

/** The rows of the ledger that the filters in the URL leave. */
export function useLedger() {
  const { filters, filter, change, clear, isFiltered } = useUrlFilters(names)
  const entries = useApi('/ledger-entries', {
    query: () => ({ ...filters.value, limit: 100, count: true }) as unknown as Partial<QueryOf<'/ledger-entries'>>,
  })
  const beneficiary = computed<ContainerKey | undefined>({
    get: () => containerIn(filters.value),
    set: (one) => {
      const none = Object.fromEntries(containerParams.map((name) => [name, '']))
      change({ ...none, ...(one && containerIds(one)) })
    },
  })
  return { entries, filters, filter, beneficiary, clear, isFiltered }
}
