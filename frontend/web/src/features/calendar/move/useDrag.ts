import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import type { Day } from '@/shared/dates'
import { byMinutes, carried, isSame, type Movable, type Time } from './moving'

export interface Drag {
  activity: Movable
  to: Time
  /** The day under the pointer; none while it is beyond the calendar. */
  day?: Day
  x: number
  y: number
}
interface Plan {
  root: Ref<HTMLElement | undefined>
  /** Which activity an entry stands for, if it can be moved. */
  find: (id: string) => Movable | undefined
  isWeek: () => boolean
  drop: (activity: Movable, to: Time) => void
}

/** A hand that only trembles does not drag. */
const THRESHOLD = 6
/** So many pixels are a quarter of an hour in a week. */
const QUARTER = 16

/**
 * Carries an entry with the pointer: to another day, and in a week by quarters of an hour up and down. Escape lets go.
 * Fingers scroll instead; for them there is the dialog.
 */
export function useDrag({ root, find, isWeek, drop }: Plan) {
  const drag = ref<Drag>()
  let begun: { activity: Movable; from: Day; x: number; y: number } | undefined
  let hasDragged = false

  const dayAt = (x: number, y: number) =>
    document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]')?.dataset.day

  function onDown(event: PointerEvent) {
    hasDragged = false
    if (event.button !== 0 || event.pointerType === 'touch') return
    const entry = (event.target as HTMLElement).closest<HTMLElement>('[data-id]')
    const from = entry?.closest<HTMLElement>('[data-day]')?.dataset.day
    const activity = entry && find(entry.dataset.id!)
    if (activity && from) begun = { activity, from, x: event.clientX, y: event.clientY }
  }
  function onMove({ clientX: x, clientY: y }: PointerEvent) {
    if (!begun || (!drag.value && Math.hypot(x - begun.x, y - begun.y) < THRESHOLD)) return
    hasDragged = true
    const day = dayAt(x, y)
    const time = day ? carried(begun.activity, begun.from, day) : begun.activity
    const minutes = day && isWeek() ? Math.trunc((y - begun.y) / QUARTER) * 15 : 0
    drag.value = { activity: begun.activity, to: byMinutes(time, minutes), day, x, y }
  }
  function onUp() {
    const { activity, to, day } = drag.value ?? {}
    end()
    if (activity && to && day && !isSame(activity, to)) drop(activity, to)
  }
  function end() {
    begun = undefined
    drag.value = undefined
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && drag.value) {
      event.stopPropagation()
      end()
    }
  }
  /** The click that ends a drag opens nothing. */
  function onClick(event: MouseEvent) {
    if (!hasDragged) return
    hasDragged = false
    event.preventDefault()
    event.stopPropagation()
  }

  const listen = (what: 'addEventListener' | 'removeEventListener') => {
    root.value?.[what]('pointerdown', onDown as EventListener)
    root.value?.[what]('click', onClick as EventListener, true)
    window[what]('pointermove', onMove as EventListener)
    window[what]('pointerup', onUp as EventListener)
    window[what]('pointercancel', end)
    window[what]('keydown', onKey as EventListener, true)
  }
  onMounted(() => listen('addEventListener'))
  onBeforeUnmount(() => listen('removeEventListener'))
  return { drag }
}
