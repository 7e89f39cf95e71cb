import { ref, watch } from 'vue'

const KEY = 'gongjian.lunar'
const withLunar = ref(localStorage.getItem(KEY) !== 'off')
watch(withLunar, (shown) => (shown ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, 'off')))

/** Whether lunar dates stand beside the solar ones, on this device. */
export function useLunar() {
  return withLunar
}
