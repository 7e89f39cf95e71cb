import { Problem } from '@gongjian/client'
import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import ConflictDialog from './ConflictDialog.vue'

const problem = new Problem({ status: 412, current: { place: '村党群服务中心', lead: '周强', note: '' } }, '"2.x"')

async function open() {
  const view = await mount(ConflictDialog, {
    props: {
      problem,
      before: { place: '村小学', lead: '周强', note: '' },
      mine: { place: '村小学会议室', lead: '周强', note: '带照片' },
      fields: [
        { name: 'place', label: '地点' },
        { name: 'lead', label: '带队' },
        { name: 'note', label: '备注' },
      ],
    },
  })
  await screen.findByRole('dialog', { name: '保存前，内容已被别人改过' })
  return view
}
const group = (name: string) => within(screen.getByRole('group', { name }))

describe('ConflictDialog', () => {
  it('shows both versions of what differs, and nothing else', async () => {
    await open()
    expect(group('地点').getByLabelText(/村党群服务中心/)).toBeTruthy()
    expect(group('地点').getByLabelText(/村小学会议室/)).toBeTruthy()
    expect(screen.queryByText('带队')).toBeNull()
  })

  it('keeps what only I have changed and lets the present stand where both have', async () => {
    const { emitted } = await open()
    await userEvent.click(screen.getByRole('button', { name: '按选择保存' }))
    expect(emitted().save).toEqual([[{ note: '带照片' }, '"2.x"']])
  })

  it('saves my version of a field that I choose', async () => {
    const { emitted } = await open()
    await userEvent.click(group('地点').getByLabelText(/村小学会议室/))
    await userEvent.click(screen.getByRole('button', { name: '按选择保存' }))
    expect(emitted().save).toEqual([[{ place: '村小学会议室', note: '带照片' }, '"2.x"']])
  })

  it('lets me drop my changes', async () => {
    const { emitted } = await open()
    await userEvent.click(screen.getByRole('button', { name: '放弃我的修改' }))
    expect(emitted().drop).toHaveLength(1)
  })
})
