import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import KindForm from './KindForm.vue'
import KindListPage from './KindListPage.vue'

const kind = (code: string, name: string, more = {}) => ({
  id: code,
  code,
  name,
  group: 'MEET',
  position: 10,
  isOffered: true,
  asksGuidance: false,
  version: 0,
  allowedActions: [] as string[],
  ...more,
})

describe('kinds of activities', () => {
  it('are listed with what they ask for and whether forms offer them', async () => {
    service({
      'GET /activity-kinds': {
        body: {
          items: [
            kind('INSPECTION', '督查指导', { group: 'INSPECT', asksGuidance: true }),
            kind('OWN_A', '家长学校', { isOffered: false }),
          ],
        },
      },
    })
    await mount(KindListPage)
    const own = (await screen.findByText('家长学校')).closest('tr')!
    expect(own.textContent).toContain('已停用')
    expect(screen.getByText('督查指导').closest('tr')!.textContent).toContain('活动后写指导意见')
    expect(screen.queryByRole('button', { name: /修改种类/ })).toBeNull()
  })

  it('are added with a name and a group', async () => {
    const asked = service({ 'POST /activity-kinds': { body: kind('OWN_A', '家长学校') } })
    await mount(KindForm)
    const dialog = await screen.findByRole('dialog')
    await userEvent.type(within(dialog).getByLabelText('名称'), '家长学校')
    await userEvent.click(within(dialog).getByRole('button', { name: '添加种类' }))
    expect(dialog.textContent).toContain('请填写归类')
    await userEvent.selectOptions(within(dialog).getByLabelText('归类'), 'MEET')
    await userEvent.click(within(dialog).getByRole('button', { name: '添加种类' }))
    expect(asked[0]?.body).toEqual({ name: '家长学校', group: 'MEET', asksGuidance: false })
  })

  it('are withdrawn on top of the version that was seen', async () => {
    const asked = service({ 'PATCH /activity-kinds/OWN_A': { body: kind('OWN_A', '家长学校') } })
    await mount(KindForm, { props: { kind: kind('OWN_A', '家长学校', { allowedActions: ['EDIT'] }), etag: '"2.x"' } })
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByLabelText('安排活动时可选'))
    await userEvent.click(within(dialog).getByRole('button', { name: '保存种类' }))
    expect(asked[0]?.headers['If-Match']).toBe('"2.x"')
    expect(asked[0]?.body).toMatchObject({ isOffered: false })
  })
})
