import type { QueryOf } from '@gongjian/client'
import { computed, watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { useApi } from '@/app/api'
import { containerIds, containerIn, containerParams, type ContainerKey } from '@/app/parts/containers'
import { dayParts, isDay, today as shanghaiToday, type Day } from '@/shared/dates'
import { useUrlFilters } from '@/ui/useUrlFilters'
import { step, weeksOf, type CalendarView } from './calendarDays'

const filterNames = [...containerParams, 'personId', 'kind', 'state'] as const

/** What the calendar shows: all of it stands in the URL, and one question fills a view. */
export function useCalendar() {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const { filters, filter, change, clear, isFiltered } = useUrlFilters(filterNames)

  const today = shanghaiToday()
  const view = computed<CalendarView>(() => (route.query.view === 'week' ? 'week' : 'month'))
  const at = computed<Day>(() => (isDay(String(route.query.at)) ? String(route.query.at) : today))
  const weeks = computed(() => weeksOf(view.value, at.value))
  const first = computed(() => weeks.value[0]![0]!)
  const last = computed(() => weeks.value.at(-1)![6]!)

  const activities = useApi('/activities', {
    query: () =>
      ({ from: first.value, to: last.value, ...filters.value, limit: 200 }) as Partial<QueryOf<'/activities'>>,
  })
  watchEffect(() => {
    if (activities.hasMore.value && !activities.isLoadingMore.value) activities.loadMore()
  })

  const title = computed(() => {
    const { year, month } = dayParts(view.value === 'week' ? first.value : at.value)
    return t('calendar.month', { year, month, monthName: t(`date.month.${month}`) })
  })
  const container = computed<ContainerKey | undefined>({
    get: () => containerIn(filters.value),
    set: (one) => {
      const none = Object.fromEntries(containerParams.map((name) => [name, '']))
      change({ ...none, ...(one && containerIds(one)) })
    },
  })

  function go(changed: Record<string, string | undefined>) {
    return router.replace({ query: { ...route.query, ...changed } })
  }
  return {
    activities,
    filter,
    container,
    isFiltered,
    clear,
    today,
    view,
    at,
    weeks,
    first,
    last,
    title,
    selected: computed(() => (route.query.activity ? String(route.query.activity) : undefined)),
    select: (id?: string) => go({ activity: id }),
    show: (shown: CalendarView) => go({ view: shown === 'week' ? 'week' : undefined }),
    turn: (count: number) => go({ at: step(view.value, at.value, count) }),
    goTo: (day: Day | undefined, shown?: CalendarView) => go({ at: day, ...(shown && { view: shown }) }),
  }
}
