import { watch, type Ref } from 'vue'

/** Does something with the first value that is there, at once if there is one already. */
export function watchOnce<T>(source: Ref<T | undefined>, then: (value: T) => void) {
  let isDone = false
  watch(
    source,
    (value) => {
      if (isDone || value === undefined) return
      isDone = true
      then(value)
    },
    { immediate: true },
  )
}
