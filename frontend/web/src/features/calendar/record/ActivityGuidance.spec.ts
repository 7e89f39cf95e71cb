import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import ActivityGuidance from './ActivityGuidance.vue'

const activity = {
  id: 'a1',
  title: '督导',
  kind: 'INSPECTION',
  startsAt: '2026-12-10T14:00:00+08:00',
  allowedActions: ['WRITE_GUIDANCE'],
}
const kinds = {
  'GET /activity-kinds': {
    body: {
      items: [
        { code: 'INSPECTION', asksGuidance: true },
        { code: 'FORUM', asksGuidance: false },
      ],
    },
  },
}
const open = (more = {}) => mount(ActivityGuidance, { props: { activity: { ...activity, ...more } } })

describe('guidance after a visit', () => {
  beforeEach(() => sessionStorage.clear())

  it('is written with what was seen and what is advised', async () => {
    const asked = service({ ...kinds, 'POST /activities/a1/guidance': { body: activity } })
    await open()
    await userEvent.click(await screen.findByRole('button', { name: '写指导意见' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.type(within(dialog).getByLabelText('看到的情况'), '材料充足')
    await userEvent.click(within(dialog).getByRole('button', { name: '写指导意见' }))
    expect(dialog.textContent).toContain('请填写建议')
    await userEvent.type(within(dialog).getByLabelText('建议'), '每周写一份记录')
    await userEvent.click(within(dialog).getByRole('button', { name: '写指导意见' }))
    expect(asked.at(-1)?.body).toEqual({ observed: '材料充足', advice: '每周写一份记录' })
  })

  it('is not asked for where nobody was visited', async () => {
    const asked = service(kinds)
    await open({ kind: 'FORUM' })
    await expect.poll(() => asked.length).toBe(1)
    expect(screen.queryByText('指导意见')).toBeNull()
  })

  it('is shown with its author to those who may not write it', async () => {
    service(kinds)
    const guidance = {
      observed: '材料充足',
      advice: '继续',
      author: { id: 'p1', name: '王芳' },
      writtenAt: '2026-12-11T09:00:00+08:00',
    }
    await open({ allowedActions: [], guidance })
    expect(screen.getByText('材料充足')).toBeTruthy()
    expect(screen.getByText(/王芳/)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
