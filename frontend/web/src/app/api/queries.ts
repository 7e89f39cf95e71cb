import { QueryClient } from '@tanstack/vue-query'
import { Problem } from '@gongjian/client'

/** A refusal stays a refusal; only silence and an overloaded service are worth a second question. */
function mayPass(failure: Error) {
  return !(failure instanceof Problem) || [502, 503, 504].includes(failure.status)
}

export function createQueries() {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: (count, failure) => count < 1 && mayPass(failure), retryDelay: 600 },
    },
  })
}
