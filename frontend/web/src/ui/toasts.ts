import { reactive } from 'vue'

export interface Toast {
  id: number
  text: string
  undo?: () => void
  /** Seconds that are left. */
  left: number
}

const SECONDS = 8
const toasts = reactive<Toast[]>([])
let last = 0

function close(id: number) {
  const index = toasts.findIndex((toast) => toast.id === id)
  if (index >= 0) toasts.splice(index, 1)
}

/** For what was done at once and can be taken back within eight seconds. */
export function showUndo(text: string, undo: () => void) {
  const toast = reactive<Toast>({ id: ++last, text, undo, left: SECONDS })
  toasts.push(toast)
}

export function useToasts() {
  return { toasts, close }
}
