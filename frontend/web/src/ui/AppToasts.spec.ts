import { fireEvent, screen } from '@testing-library/vue'
import { beforeEach, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import AppToasts from './AppToasts.vue'
import { showUndo, useToasts } from './toasts'

// Toasts outlive pages, and here also the spec that showed them.
beforeEach(() => {
  const { toasts, close } = useToasts()
  for (const toast of [...toasts]) close(toast.id)
})

it('offers to take back what was done, for eight seconds', async () => {
  vi.useFakeTimers()
  await mount(AppToasts)
  const undo = vi.fn()
  showUndo('已取消 10月16日 麻柳村走访', undo)
  await vi.advanceTimersByTimeAsync(7_000)
  await fireEvent.click(screen.getByRole('button', { name: '撤销' }))
  expect(undo).toHaveBeenCalledOnce()

  showUndo('已取消 10月23日 走访', undo)
  await vi.advanceTimersByTimeAsync(8_000)
  expect(screen.queryByText(/走访/)).toBeNull()
})
