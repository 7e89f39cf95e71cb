import { watch, type Ref } from 'vue'

/** Does something with the first value that comes, and nothing with those that follow. */
export function watchOnce<T>(source: Ref<T | undefined>, use: (value: T) => void) {
  const stop = watch(
    source,
    (value) => {
      if (value === undefined) return
      use(value)
      queueMicrotask(() => stop())
    },
    { immediate: true },
  )
}
