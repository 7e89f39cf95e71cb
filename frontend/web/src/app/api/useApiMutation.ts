import { useQueryClient } from '@tanstack/vue-query'
import { Problem, type Answer, type AnswerOf, type Options, type PathOf } from '@gongjian/client'
import { computed, ref, shallowRef } from 'vue'
import { client } from './client'

export interface Doing {
  /** Paths whose answers this may change; `/pairings` covers `/pairings/{id}` and all beneath. */
  invalidates?: string[]
}

/** Only a definite answer ends an intent; after silence or a 5xx the same key asks "has it happened yet?". */
function isDefinite(failure: unknown) {
  return failure instanceof Problem && failure.status < 500 && failure.status !== 429 && failure.status !== 401
}

/** One thing to do. `run` answers nothing when it was refused; `error` then says why. */
export function useApiMutation<M extends 'post' | 'patch', P extends PathOf<M>>(
  method: M,
  path: P,
  { invalidates = [] }: Doing = {},
) {
  const queries = useQueryClient()
  const error = shallowRef<Error | null>(null)
  const isRunning = ref(false)
  let intent: { of: string; key: string } | undefined

  function keyFor(options: Options<P, M>) {
    const of = JSON.stringify([options.params, options.query, options.body, options.ifMatch])
    if (intent?.of !== of) intent = { of, key: crypto.randomUUID() }
    return intent.key
  }

  function refresh() {
    const covers = (asked: unknown) =>
      typeof asked === 'string' && [path as string, ...invalidates].some((root) => `${asked}/`.startsWith(`${root}/`))
    return queries.invalidateQueries({ predicate: ({ queryKey }) => covers(queryKey[0]) })
  }

  async function run(options: Options<P, M> = {}): Promise<Answer<AnswerOf<P, M>> | undefined> {
    if (isRunning.value) return undefined
    isRunning.value = true
    error.value = null
    try {
      const answer = await client(method, path, { ...options, idempotencyKey: keyFor(options) })
      intent = undefined
      void refresh()
      return answer
    } catch (failure) {
      if (isDefinite(failure)) intent = undefined
      error.value = failure as Error
      // A 409 or 412 means that what we showed was out of date.
      if (failure instanceof Problem && (failure.status === 409 || failure.status === 412)) void refresh()
      return undefined
    } finally {
      isRunning.value = false
    }
  }

  const conflict = computed(() => (error.value instanceof Problem && error.value.status === 412 ? error.value : null))
  /** Everything but a conflict, which has a dialog of its own. */
  const refusal = computed(() => (conflict.value ? null : error.value))

  return { run, error, refusal, conflict, isRunning, forget: () => (error.value = null) }
}
