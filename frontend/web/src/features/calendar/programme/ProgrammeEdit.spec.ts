import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import ProgrammeEdit from './ProgrammeEdit.vue'

const step = (id: string, title: string, minutes: number) => ({ id, title, minutes, startsAt: '' })
const activity = {
  id: 'a1',
  title: '教师节家长座谈会',
  startsAt: '2026-09-10T16:00:00+08:00',
  endsAt: '2026-09-10T18:00:00+08:00',
  programme: { minutes: 35, rundown: [step('r1', '迎宾', 30), step('r2', '致欢迎词', 5)], materials: [] },
}
const open = () => mount(ProgrammeEdit, { props: { activity, etag: '"3.x"' } })
const saved = (asked: { body: unknown }[]) =>
  (asked[0]!.body as { rundown: { title: string }[] }).rundown.map(({ title }) => title)

describe('arranging an activity', () => {
  it('tells when each step begins, and follows when they change places', async () => {
    await open()
    const second = screen.getByRole('group', { name: '致欢迎词' })
    expect(within(second).getByLabelText('内容（16:30 开始）')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '上移致欢迎词' }))
    const first = screen.getByRole('group', { name: '致欢迎词' })
    expect(within(first).getByLabelText('内容（16:00 开始）')).toBeTruthy()
  })

  it('sends whole lists in their new order, with the version that it began from', async () => {
    const asked = service({ 'PATCH /activities/a1/programme': { body: activity } })
    await open()
    await userEvent.click(screen.getByRole('button', { name: '上移致欢迎词' }))
    await userEvent.click(screen.getByRole('button', { name: '保存编排' }))
    expect(saved(asked)).toEqual(['致欢迎词', '迎宾'])
    expect(asked[0]!.headers['If-Match']).toBe('"3.x"')
  })

  it('does not send a step without its minutes', async () => {
    const asked = service({})
    await open()
    await userEvent.click(screen.getByRole('button', { name: '添加一项' }))
    await userEvent.click(screen.getByRole('button', { name: '保存编排' }))
    expect(screen.getByText('每一项都要有内容，用时填 1 到 1440 分钟')).toBeTruthy()
    expect(asked).toHaveLength(0)
  })
})
