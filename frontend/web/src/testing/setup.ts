import { cleanup } from '@testing-library/vue'
import { afterEach, vi } from 'vitest'
import { useDisplay } from '@/ui/useDisplay'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  localStorage.clear()
  Object.assign(useDisplay(), { theme: 'system', print: '100', language: 'zh-CN', unit: 'yuan' })
  sessionStorage.clear()
})

// What jsdom lacks and a component asks for when it is mounted.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Element.prototype.scrollIntoView ??= () => undefined
window.scrollTo = () => undefined
