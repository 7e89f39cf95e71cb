import type { QueryOf } from '@gongjian/client'
import { computed, toValue, watchEffect, type MaybeRefOrGetter } from 'vue'
import { useApi } from '@/app/api'
import { useContainer, type ContainerKey } from '@/app/parts/containers'
import { lastDayOf, type Semester } from '@/app/parts/school'
import type { Filters } from '@/ui/useUrlFilters'
import { semesterRows, type Named, type RowsBy } from './rows'

const PAGE = 200
/** A semester of more is not looked at as one picture; the page says so and offers the filters. */
const MOST = 5_000

interface Asked {
  semester: MaybeRefOrGetter<Semester | undefined>
  filters: MaybeRefOrGetter<Filters<string>>
  container: MaybeRefOrGetter<ContainerKey | undefined>
  by: MaybeRefOrGetter<RowsBy>
}

/** The activities of a semester by who does them, with those that do nothing yet. */
export function useSemesterRows({ semester, filters, container, by }: Asked) {
  const activities = useApi('/activities', {
    query: () => {
      const term = toValue(semester)
      const range = term && { from: term.firstMonday, to: lastDayOf(term) }
      return { ...range, ...toValue(filters), limit: PAGE } as Partial<QueryOf<'/activities'>>
    },
    enabled: () => toValue(semester) !== undefined,
  })
  const isCut = computed(() => activities.hasMore.value && activities.items.value.length >= MOST)
  watchEffect(() => {
    if (activities.hasMore.value && !activities.isLoadingMore.value && !isCut.value) activities.loadMore()
  })

  const isFiltered = computed(() => Object.keys(toValue(filters)).length > 0)
  const wantsAll = () => !isFiltered.value && toValue(by) === 'container'
  const pairings = useApi('/pairings', { query: { limit: PAGE }, enabled: wantsAll })
  const alliances = useApi('/alliances', { query: { limit: PAGE }, enabled: wantsAll })
  const chosen = useContainer(() => toValue(container))

  const known = computed((): Named[] => {
    if (toValue(container)) return toValue(by) === 'host' ? (chosen.data.value?.parties ?? []).map(short) : []
    if (!wantsAll()) return []
    return [
      ...alliances.items.value.filter(({ state }) => state === 'ACTIVE'),
      ...pairings.items.value
        .filter(({ state }) => state !== 'CLOSED' && state !== 'DECLINED')
        .map(({ id, sideA, sideB }) => ({ id, name: `${short(sideA).name} – ${short(sideB).name}` })),
    ]
  })
  const short = ({ id, name, shortName }: Named & { shortName?: string }) => ({ id, name: shortName ?? name })

  const rows = computed(() => {
    const mondays = toValue(semester)?.teachingWeeks.map(({ from }) => from) ?? []
    return semesterRows(activities.items.value, mondays, known.value, toValue(by))
  })
  return { activities, rows, isCut, total: computed(() => activities.items.value.length) }
}
