import type { Ref } from 'vue'

/** What a page knows of something it has asked for; `useApi` gives it. */
export interface Asked<A> {
  data: Ref<A | undefined>
  error: Ref<Error | null>
  isLoading: Ref<boolean>
  reload: () => void
}

export interface AskedList<I> {
  items: Ref<I[]>
  total: Ref<number | undefined>
  error: Ref<Error | null>
  isLoading: Ref<boolean>
  hasMore: Ref<boolean>
  isLoadingMore: Ref<boolean>
  loadMore: () => void
  reload: () => void
}
