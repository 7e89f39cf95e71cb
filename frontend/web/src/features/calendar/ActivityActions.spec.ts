import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { useToasts } from '@/ui/toasts'
import ActivityActions from './ActivityActions.vue'
import type { ActivityDetail } from './activity'

const activity = {
  id: 'a1',
  title: '走访慰问',
  participants: [{ id: 'x1' }, { id: 'x2' }],
  allowedActions: ['EDIT', 'CANCEL', 'RECORD'],
} as unknown as ActivityDetail

async function open(allowedActions = activity.allowedActions) {
  await mount(ActivityActions, { props: { activity: { ...activity, allowedActions } } })
}

describe('what may be done to an activity', () => {
  it('is what the service allows', async () => {
    await open(['ANNOUNCE'] as typeof activity.allowedActions)
    expect(screen.getByRole('button', { name: '发布通知' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '取消活动' })).toBeNull()
  })

  it('says before cancelling that it cannot be taken back, and asks for the reason', async () => {
    const asked = service({ 'POST /activities/a1/cancellation': { body: activity } })
    await open()
    await userEvent.click(screen.getByRole('button', { name: '取消活动' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('取消后不能恢复')
    await userEvent.click(within(dialog).getByRole('button', { name: '取消活动' }))
    expect(dialog.textContent).toContain('请填写取消原因')
    expect(asked).toHaveLength(0)

    await userEvent.type(within(dialog).getByLabelText('取消原因'), '防汛值班')
    await userEvent.click(within(dialog).getByRole('button', { name: '取消活动' }))
    expect(asked[0]?.body).toEqual({ reason: '防汛值班' })
  })

  it('announces with what those who take part should know', async () => {
    const asked = service({ 'POST /activities/a1/announcement': { body: activity } })
    await open(['ANNOUNCE'] as typeof activity.allowedActions)
    await userEvent.click(screen.getByRole('button', { name: '发布通知' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.type(within(dialog).getByLabelText(/^通知内容/), '请报送人数')
    await userEvent.click(within(dialog).getByRole('button', { name: '发布通知' }))
    expect(asked[0]?.body).toEqual({ text: '请报送人数' })
  })

  it('leads to the minutes', async () => {
    await open()
    expect(screen.getByRole('link', { name: '登记纪要' }).getAttribute('href')).toBe('/activities/a1/record')
  })

  it('deletes at once what nobody was told of, and brings it back', async () => {
    const asked = service({
      'POST /activities/a1/deletion': { body: activity },
      'POST /activities/a1/restoration': { body: activity },
    })
    useToasts().toasts.length = 0
    await open(['DELETE'] as typeof activity.allowedActions)
    await userEvent.click(screen.getByRole('button', { name: '删除活动' }))
    await vi.waitFor(() => expect(useToasts().toasts[0]?.text).toContain('走访慰问'))
    useToasts().toasts[0]!.undo!()
    await vi.waitFor(() => expect(asked.at(-1)?.url).toContain('/restoration'))
  })
})
