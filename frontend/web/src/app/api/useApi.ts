import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query'
import type { AnswerOf, Answer, ItemOf, ParamsOf, PathOf, QueryOf } from '@gongjian/client'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { client } from './client'

export interface Asking<P extends PathOf<'get'>> {
  params?: MaybeRefOrGetter<ParamsOf<P>>
  query?: MaybeRefOrGetter<Partial<QueryOf<P>>>
  enabled?: MaybeRefOrGetter<boolean>
}

interface Listed {
  items?: unknown[]
  nextCursor?: string | null
  total?: number | null
}

/**
 * Reads one thing (`data`, `etag`) or a list (`items`, page after page), and reads it again when something that
 * invalidates the path was done. While a filter changes the old items stay, so that the page does not jump.
 */
export function useApi<P extends PathOf<'get'>>(path: P, { params, query, enabled = true }: Asking<P> = {}) {
  type A = AnswerOf<P>
  const asked = useInfiniteQuery({
    queryKey: computed(() => [path, toValue(params) ?? null, toValue(query) ?? null] as [string, unknown, unknown]),
    queryFn: ({ pageParam }) =>
      client('get', path, {
        params: toValue(params),
        query: { ...toValue(query), ...(pageParam ? { cursor: pageParam } : {}) } as Partial<QueryOf<P>>,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Answer<A>) => (last.data as Listed | undefined)?.nextCursor ?? undefined,
    placeholderData: (old, before) => (before?.queryKey[1] === null ? keepPreviousData(old) : undefined),
    enabled: () => toValue(enabled),
  })

  const pages = computed(() => asked.data.value?.pages ?? [])
  return {
    data: computed(() => pages.value[0]?.data as A | undefined),
    etag: computed(() => pages.value[0]?.etag),
    items: computed(() => pages.value.flatMap((page) => ((page.data as Listed).items ?? []) as ItemOf<A>[])),
    total: computed(() => (pages.value[0]?.data as Listed | undefined)?.total ?? undefined),
    error: computed(() => (asked.data.value ? null : (asked.error.value as Error | null))),
    isLoading: computed(() => asked.isLoading.value),
    hasMore: computed(() => asked.hasNextPage.value),
    isLoadingMore: computed(() => asked.isFetchingNextPage.value),
    loadMore: () => void asked.fetchNextPage(),
    reload: () => void asked.refetch(),
  }
}
