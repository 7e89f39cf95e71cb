import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import AllocationPage from './AllocationPage.vue'

const me = {
  person: { id: 'me', name: '王强' },
  username: 'town-officer',
  grants: [{ id: 'g1', role: 'OFFICER', organization: { id: 'o1', name: '青石镇党委', kind: 'PARTY_COMMITTEE' } }],
  menus: ['FUNDING'],
  allowedActions: [],
}
const submitted = {
  id: 'l1',
  version: 2,
  fund: { id: 'f1', name: '校地结对共建资金', fiscalYear: 2026 },
  beneficiary: { subject: 'PAIRING', id: 'p1', name: '文学院 与 河坝村' },
  amount: '5000.00',
  purposes: [{ code: 'STUDY_TRIP', ceiling: '2000.00' }],
  state: 'SUBMITTED',
  author: { id: 'other', name: '李会计' },
  submittedAt: '2026-11-20T10:00:00+08:00',
  createdAt: '2026-11-19T10:00:00+08:00',
  updatedAt: '2026-11-20T10:00:00+08:00',
  allowedActions: ['APPROVE', 'RETURN'],
}

async function open(change: object = {}) {
  const asked = service({
    'GET /me': { body: me },
    'GET /allocations/l1': { body: { ...submitted, ...change } },
    'GET /allocations/l1/audit-events': { body: { items: [] } },
    'GET /funding-purposes': { body: { items: [] } },
    'POST /allocations/l1/approval': { body: submitted },
    'POST /allocations/l1/return': { body: submitted },
  })
  await startSession()
  await mount(AllocationPage, { props: { id: 'l1' } })
  await screen.findByRole('heading', { level: 1, name: /文学院 与 河坝村/ })
  return () => asked.filter(({ method }) => method === 'POST')
}

describe('an allocation', () => {
  it('names the money and whom it is for before it is approved for good', async () => {
    const asked = await open()
    await userEvent.click(screen.getByRole('button', { name: '审批通过' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('5,000.00 元')
    expect(dialog.textContent).toContain('不能撤回')
    expect(asked()).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: '审批通过' }))
    expect(asked()[0]?.url).toContain('/allocations/l1/approval')
  })

  it('goes back to its author only with a word on what to change', async () => {
    const asked = await open()
    await userEvent.click(screen.getByRole('button', { name: '退回修改' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: '退回修改' }))
    expect(asked()).toEqual([])
    await userEvent.type(within(dialog).getByLabelText('说明'), '请补充行程')
    await userEvent.click(within(dialog).getByRole('button', { name: '退回修改' }))
    expect(asked()[0]?.body).toEqual({ reason: '请补充行程' })
  })

  it('is not offered for approval to its author, who is told why', async () => {
    await open({ author: { id: 'me', name: '王强' }, allowedActions: ['WITHDRAW'] })
    expect(screen.queryByRole('button', { name: '审批通过' })).toBeNull()
    expect(screen.getByText('这笔分配由你起草，请另一位主管人员审批。')).toBeTruthy()
  })

  it('shows how far it has come and what it waits for', async () => {
    await open()
    const steps = within(screen.getByRole('list', { name: '审批进度' })).getAllByRole('listitem')
    expect(steps.map((step) => step.textContent)).toEqual([
      expect.stringContaining('李会计'),
      expect.stringContaining('提交审批'),
      expect.stringContaining('等主管人员审批'),
      expect.stringContaining('结束'),
    ])
  })

  it('says why it came back', async () => {
    await open({
      state: 'DRAFT',
      submittedAt: undefined,
      returnReason: '请补充行程',
      allowedActions: ['EDIT', 'SUBMIT'],
    })
    expect(screen.getByText('退回待改')).toBeTruthy()
    expect(screen.getByText('请补充行程')).toBeTruthy()
  })
})
