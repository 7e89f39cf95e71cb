import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { useToasts } from '@/ui/toasts'
import MoveDialog from './MoveDialog.vue'

const activity = {
  id: 'a1',
  title: '走访慰问',
  startsAt: '2026-11-18T15:00:00+08:00',
  endsAt: '2026-11-18T16:30:00+08:00',
  allowedActions: ['EDIT'],
}

async function open(replies: Parameters<typeof service>[0] = {}) {
  const asked = service({
    'GET /activities/a1/conflicts': { body: { items: [] } },
    'GET /activities/a1': { body: activity, etag: '"3.x"' },
    'PATCH /activities/a1': { body: activity, etag: '"4.x"' },
    ...replies,
  })
  await mount(MoveDialog, { props: { activity } })
  return { asked, dialog: await screen.findByRole('dialog') }
}
async function moveTo(dialog: HTMLElement, time: string) {
  const start = within(dialog).getByLabelText('开始时间')
  await userEvent.clear(start)
  await userEvent.type(start, time)
  await userEvent.click(within(dialog).getByRole('button', { name: '改期' }))
}
const patched = (asked: ReturnType<typeof service>) => asked.filter(({ method }) => method === 'PATCH')

describe('moving by the dialog', () => {
  it('keeps the length, and sends the version that was read', async () => {
    const { asked, dialog } = await open()
    await moveTo(dialog, '0900')
    await vi.waitFor(() => expect(patched(asked)).toHaveLength(1))
    expect(patched(asked)[0]?.body).toEqual({
      startsAt: '2026-11-18T09:00:00+08:00',
      endsAt: '2026-11-18T10:30:00+08:00',
    })
    expect(patched(asked)[0]?.headers['If-Match']).toBe('"3.x"')
  })

  it('is taken back from the version that it made', async () => {
    const { asked, dialog } = await open()
    useToasts().toasts.length = 0
    await moveTo(dialog, '0900')
    await vi.waitFor(() => expect(useToasts().toasts).toHaveLength(1))
    useToasts().toasts[0]!.undo!()
    await vi.waitFor(() => expect(patched(asked)).toHaveLength(2))
    expect(patched(asked)[1]?.body).toEqual({ startsAt: activity.startsAt, endsAt: activity.endsAt })
    expect(patched(asked)[1]?.headers['If-Match']).toBe('"4.x"')
  })

  it('shows who would be needed twice at the time that is considered', async () => {
    const conflict = {
      kind: 'PERSON',
      activityId: 'a2',
      title: '支委会',
      startsAt: activity.startsAt,
      endsAt: activity.endsAt,
      names: ['张红'],
    }
    const { asked } = await open({ 'GET /activities/a1/conflicts': { body: { items: [conflict] } } })
    await screen.findByText(/同一人员：张红/)
    expect(decodeURIComponent(asked[0]!.url)).toContain('startsAt=2026-11-18T15:00:00+08:00')
  })

  it('moves nothing that somebody else has moved meanwhile', async () => {
    const moved = { ...activity, startsAt: '2026-11-19T15:00:00+08:00', endsAt: '2026-11-19T16:30:00+08:00' }
    const { asked, dialog } = await open({ 'GET /activities/a1': { body: moved, etag: '"5.x"' } })
    await moveTo(dialog, '0900')
    await screen.findByText('“走访慰问”已被别人改动')
    expect(patched(asked)).toHaveLength(0)
  })

  it('moves nothing that is not ours', async () => {
    const { asked, dialog } = await open({ 'GET /activities/a1': { body: { ...activity, allowedActions: [] } } })
    await moveTo(dialog, '0900')
    await screen.findByText('“走访慰问”不能由你改期')
    expect(patched(asked)).toHaveLength(0)
  })
})
