import { computed, ref, watch } from 'vue'
import { useDisplay } from './useDisplay'

/** Width of the page in rem of the chosen print, so that large print folds a page just as a narrow screen does. */
const rem = ref(measure())

function measure() {
  const root = document.documentElement
  return root.clientWidth / (parseFloat(getComputedStyle(root).fontSize) || 16)
}

window.addEventListener('resize', () => (rem.value = measure()))
watch(
  () => useDisplay().print,
  () => (rem.value = measure()),
  { flush: 'post' },
)

/** For what must be built differently, not only styled; style itself asks the container (`.fit`). */
export function useWidth() {
  return {
    // Zero is a page that is not laid out, as in the specs: then the full version is the one to have.
    isNarrow: computed(() => rem.value > 0 && rem.value <= 45),
    isFolded: computed(() => rem.value > 0 && rem.value <= 72),
  }
}
