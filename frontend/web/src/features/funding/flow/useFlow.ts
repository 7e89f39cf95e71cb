import type { QueryOf } from '@gongjian/client'
import { computed } from 'vue'
import { useApi } from '@/app/api'
import { containerIds, containerIn, containerParams, type ContainerKey } from '@/app/parts/containers'
import { useSession } from '@/app/session/session'
import { dayParts, today } from '@/shared/dates'
import { useUrlFilters } from '@/ui/useUrlFilters'

/** Whose money is looked at: what the address says, else the first fund of the year, else all of my organisation. */
export function useFlow() {
  const { acting } = useSession()
  const thisYear = dayParts(today()).year
  const { filters, filter, change } = useUrlFilters([...containerParams, 'fundId', 'fiscalYear'] as const, {
    fiscalYear: String(thisYear),
  })
  const year = filter('fiscalYear')
  const years = Array.from({ length: 6 }, (_, i) => String(thisYear + 1 - i))

  const funds = useApi('/funds', { query: () => ({ fiscalYear: Number(year.value) || undefined, limit: 200 }) })
  const container = computed<ContainerKey | undefined>({
    get: () => containerIn(filters.value),
    set: (one) => choose(one ? containerIds(one) : {}),
  })
  const fund = computed(() => {
    const all = funds.items.value
    return container.value ? undefined : (all.find(({ id }) => id === filters.value.fundId) ?? all[0])
  })
  const fundId = computed({ get: () => fund.value?.id ?? '', set: (id: string) => choose({ fundId: id }) })
  /** One scope at a time: choosing one gives up the other. */
  function choose(scope: Record<string, string | undefined>) {
    change({ ...Object.fromEntries([...containerParams, 'fundId'].map((name) => [name, ''])), ...scope })
  }

  const isKnown = computed(
    () => container.value !== undefined || funds.data.value !== undefined || funds.error.value !== null,
  )
  /** As the address of the ledger has it, too. */
  const scope = computed((): Record<string, string | undefined> => {
    const within = year.value ? { fiscalYear: year.value } : {}
    if (container.value) return { ...containerIds(container.value), ...within }
    return fund.value ? { fundId: fund.value.id } : { organizationId: acting.value?.id, ...within }
  })
  const state = useApi('/funding-states', {
    query: () => scope.value as unknown as Partial<QueryOf<'/funding-states'>>,
    enabled: isKnown,
  })
  /** What is given to an organisation itself is only a part of what it has, so without a choice it is all that I see. */
  const given = computed(() => (container.value ? scope.value : { ...scope.value, organizationId: undefined }))
  const allocations = useApi('/allocations', {
    query: () => ({ ...given.value, limit: 200, count: true }) as unknown as Partial<QueryOf<'/allocations'>>,
    enabled: isKnown,
  })
  return { year, years, funds, fund, fundId, container, scope, state, allocations }
}
