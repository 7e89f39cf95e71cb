import type { QueryOf } from '@gongjian/client'
import { computed, watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { useApi } from '@/app/api'
import { containerIds, containerIn, containerParams, type ContainerKey } from '@/app/parts/containers'
import { useSchoolDays, useSemesters } from '@/app/parts/school'
import { dayParts, isDay, today as shanghaiToday, type Day } from '@/shared/dates'
import { useDates } from '@/ui/useDates'
import { useUrlFilters } from '@/ui/useUrlFilters'
import { step, weeksOf, type CalendarShown, type CalendarView } from './calendarDays'

const views: CalendarShown[] = ['month', 'week', 'semester', 'agenda']

const filterNames = ['regionCode', ...containerParams, 'personId', 'kind', 'state'] as const

/** What the calendar shows: all of it stands in the URL, and one question fills a view. */
export function useCalendar() {
  const { t } = useI18n()
  const dates = useDates()
  const route = useRoute()
  const router = useRouter()
  const { filters, filter, change, clear, isFiltered } = useUrlFilters(filterNames)

  const today = shanghaiToday()
  const shown = computed(() => views.find((one) => one === route.query.view) ?? 'month')
  const view = computed<CalendarView>(() => (shown.value === 'week' ? 'week' : 'month'))
  const isGrid = computed(() => shown.value === view.value)
  const at = computed<Day>(() => (isDay(String(route.query.at)) ? String(route.query.at) : today))
  const weeks = computed(() => weeksOf(view.value, at.value))
  const first = computed(() => weeks.value[0]![0]!)
  const last = computed(() => weeks.value.at(-1)![6]!)

  const activities = useApi('/activities', {
    query: () =>
      ({ from: first.value, to: last.value, ...filters.value, limit: 200 }) as Partial<QueryOf<'/activities'>>,
    enabled: isGrid,
  })
  watchEffect(() => {
    if (activities.hasMore.value && !activities.isLoadingMore.value) activities.loadMore()
  })

  const place = computed(() => ({ regionCode: filters.value.regionCode }))
  const semesters = useSemesters(at, place)
  const title = computed(() => {
    if (shown.value === 'agenda') return dates.term(at.value)
    if (shown.value === 'semester') return semesters.current.value?.name ?? ''
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
  const school = useSchoolDays(() => (isGrid.value ? { from: first.value, to: last.value } : undefined), place)
  function stepped(count: number): Day | undefined {
    if (shown.value === 'agenda') return step('week', at.value, count)
    if (shown.value === 'semester') return semesters.items.value[semesters.index.value + count]?.startsOn ?? at.value
    return step(view.value, at.value, count)
  }
  return {
    school,
    semesters,
    place,
    activities,
    filters,
    filter,
    container,
    isFiltered,
    clear,
    today,
    shown,
    isGrid,
    view,
    at,
    weeks,
    first,
    last,
    title,
    selected: computed(() => (route.query.activity ? String(route.query.activity) : undefined)),
    select: (id?: string) => go({ activity: id }),
    show: (one: CalendarShown) => go({ view: one === 'month' ? undefined : one }),
    turn: (count: number) => go({ at: stepped(count) }),
    goTo: (day: Day | undefined, shown?: CalendarView) => go({ at: day, ...(shown && { view: shown }) }),
  }
}
