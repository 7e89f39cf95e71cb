import { computed, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export type Filters<N extends string> = Partial<Record<N, string>>

/**
 * Filters that live in the URL, so that a filtered list can be sent, kept and gone back to. Unset ones are absent, also
 * from the query of the API.
 */
export function useUrlFilters<N extends string>(names: readonly N[], standard: Filters<N> = {}) {
  const route = useRoute()
  const router = useRouter()

  const filters = computed(() => {
    const set: Filters<N> = {}
    for (const name of names) {
      const value = route.query[name] ?? standard[name]
      if (typeof value === 'string' && value) set[name] = value
    }
    return set
  })

  function change(changed: Filters<N>) {
    const query = { ...route.query, ...changed } as Record<string, string | undefined>
    for (const name of Object.keys(query)) {
      const isStandard = (query[name] || undefined) === (standard as Record<string, string | undefined>)[name]
      if (isStandard) query[name] = undefined
    }
    void router.replace({ query })
  }

  /** One filter as a model: `v-model="filter('state').value"`. */
  function filter(name: N): WritableComputedRef<string> {
    return computed({
      get: () => filters.value[name] ?? '',
      set: (value) => change({ [name]: value } as Filters<N>),
    })
  }

  const isFiltered = computed(() => names.some((name) => filters.value[name] !== standard[name]))
  function clear() {
    change(Object.fromEntries(names.map((name) => [name, standard[name] ?? ''])) as Filters<N>)
  }
  return { filters, filter, change, clear, isFiltered }
}
