import { onMounted, shallowRef, ref } from 'vue'
import { contentOf, type ActivityFile } from './files'

/** Fetches a file and reads it; neither the file nor what was read leaves this page. */
export function useContent<T>(file: ActivityFile, read: (bytes: ArrayBuffer) => Promise<T>) {
  const data = shallowRef<T>()
  const error = ref<Error | null>(null)

  async function load() {
    error.value = null
    try {
      const answer = await fetch(contentOf(file), { credentials: 'same-origin' })
      if (!answer.ok) throw new Error(String(answer.status))
      data.value = await read(await answer.arrayBuffer())
    } catch (failure) {
      error.value = failure as Error
    }
  }
  onMounted(load)
  return { data, error }
}
