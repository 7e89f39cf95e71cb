import { fireEvent, screen } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import NotificationBell from './NotificationBell.vue'

const counts = (...unread: number[]) => ({ 'GET /notifications/count': unread.map((n) => ({ body: { unread: n } })) })

describe('the bell', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
  afterEach(() => void vi.useRealTimers())

  it('tells how many are unread, in words too', async () => {
    service(counts(3))
    await mount(NotificationBell)
    expect((await screen.findByRole('link', { name: '通知，3 条未读' })).textContent).toContain('3')
  })

  it('shows no number when there is nothing', async () => {
    service(counts(0))
    await mount(NotificationBell)
    expect((await screen.findByRole('link', { name: '通知' })).textContent).not.toContain('0')
  })

  it('does not count beyond what fits', async () => {
    service(counts(120))
    await mount(NotificationBell)
    expect(await screen.findByText('99+')).toBeTruthy()
  })

  it('asks again after a minute, not sooner', async () => {
    const asked = service(counts(0, 2))
    await mount(NotificationBell)
    await screen.findByRole('link', { name: '通知' })
    await vi.advanceTimersByTimeAsync(50_000)
    expect(asked).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await screen.findByRole('link', { name: '通知，2 条未读' })).toBeTruthy()
  })

  it('leaves the session of someone who went away alone', async () => {
    const asked = service(counts(0))
    await mount(NotificationBell)
    await screen.findByRole('link', { name: '通知' })
    await vi.advanceTimersByTimeAsync(30 * 60_000)
    const before = asked.length
    expect(before).toBeLessThanOrEqual(11)
    await fireEvent.keyDown(document.body, { key: 'Tab' })
    await vi.advanceTimersByTimeAsync(100)
    expect(asked).toHaveLength(before + 1)
  })
})
