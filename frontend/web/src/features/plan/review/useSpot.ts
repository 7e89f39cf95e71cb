import { inject, nextTick, provide, ref, type InjectionKey } from 'vue'
import type { Range } from './marks'

interface Spot {
  range?: Range
  pointer?: string
}

/** Where both sides of the page are looking: some words of the text, and what was read from them. */
export function makeSpot() {
  const spot = ref<Spot>({})
  const side = ref<'source' | 'draft'>('draft')

  async function scrollTo(selector: string) {
    await nextTick()
    document.querySelector(selector)?.scrollIntoView({ block: 'center' })
  }
  function showSource(range: Range | undefined, pointer?: string) {
    if (!range) return
    spot.value = { range, pointer }
    side.value = 'source'
    void scrollTo('[data-spot]')
  }
  function showItem(pointer: string, range?: Range) {
    spot.value = { range, pointer }
    side.value = 'draft'
    void scrollTo(`[data-item="${pointer}"]`)
  }

  const made = { spot, side, showSource, showItem }
  provide(SPOT, made)
  return made
}
type Made = { spot: ReturnType<typeof ref<Spot>>; side: ReturnType<typeof ref<'source' | 'draft'>> } & {
  showSource: (range: Range | undefined, pointer?: string) => void
  showItem: (pointer: string, range?: Range) => void
}
const SPOT: InjectionKey<Made> = Symbol('spot')

export function useSpot(): Made {
  const found = inject(SPOT)
  if (!found) throw new Error('The page makes the spot that its parts use.')
  return found
}
