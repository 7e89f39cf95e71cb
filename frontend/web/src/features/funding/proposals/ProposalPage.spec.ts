import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import ProposalPage from './ProposalPage.vue'

const me = {
  person: { id: 'me', name: '王强' },
  username: 'town-officer',
  grants: [{ id: 'g1', role: 'OFFICER', organization: { id: 'o1', name: '青石镇党委', kind: 'PARTY_COMMITTEE' } }],
  menus: ['FUNDING'],
  allowedActions: [],
}
const line = (id: string, name: string, rest: object) => ({
  alliance: { subject: 'ALLIANCE', id, name },
  closed: false,
  ...rest,
})
const submitted = {
  id: 'q1',
  version: 2,
  name: '2026 年绩效奖补',
  fund: { id: 'f1', name: '奖补资金', fiscalYear: 2026 },
  fundRemaining: '20000.00',
  amount: '1000.00',
  method: 'SCORES',
  totalWeight: '3',
  roundedDown: '999.99',
  lines: [
    line('a1', '仙居县共同体', {
      weight: '1',
      exact: '333.333333',
      roundedDown: '333.33',
      remainderRank: 2,
      share: '333.33',
      note: '学年考核 1 分',
    }),
    line('a2', '磐安县共同体', {
      weight: '2',
      exact: '666.666666',
      roundedDown: '666.66',
      remainderRank: 1,
      share: '666.67',
    }),
    line('a3', '天台县共同体', { weight: '0', exact: '0.000000', roundedDown: '0.00', share: '0.00' }),
  ],
  purposes: ['AWARDS'],
  state: 'SUBMITTED',
  author: { id: 'other', name: '李会计' },
  createdAt: '2026-11-19T10:00:00+08:00',
  updatedAt: '2026-11-20T10:00:00+08:00',
  allowedActions: ['APPROVE', 'RETURN'],
}

async function open(change: object = {}) {
  const asked = service({
    'GET /me': { body: me },
    'GET /funding-proposals/q1': { body: { ...submitted, ...change } },
    'GET /funding-proposals/q1/audit-events': { body: { items: [] } },
    'GET /funding-purposes': { body: { items: [] } },
    'POST /funding-proposals/q1/return': { body: submitted },
    'POST /funding-proposals/q1/allocations': { body: submitted },
  })
  await startSession()
  await mount(ProposalPage, { props: { id: 'q1' } })
  await screen.findByRole('heading', { level: 1, name: /2026 年绩效奖补/ })
  return () => asked.filter(({ method }) => method === 'POST')
}
const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }))

describe('a proposal', () => {
  it('shows the arithmetic of each share', async () => {
    await open()
    expect(screen.getByText('精确份额 = 1,000.00 元 × 权重 ÷ 3')).toBeTruthy()
    expect(screen.getByText(/余下 1 分从余数最大的起/)).toBeTruthy()
    const cells = row('磐安县共同体').getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent?.trim())).toEqual([
      '磐安县共同体',
      '2',
      '666.666666',
      '666.66',
      '1（+0.01）',
      '666.67',
    ])
    expect(row('仙居县共同体').getByText('学年考核 1 分')).toBeTruthy()
  })

  it('says who gets nothing, and adds up', async () => {
    await open()
    expect(screen.getByText(/有 1 个共同体份额为 0.00 元/)).toBeTruthy()
    expect(row('合计').getByText('1,000.00')).toBeTruthy()
  })

  it('goes back to its author only with a word on what to change', async () => {
    const asked = await open()
    await userEvent.click(screen.getByRole('button', { name: '退回修改' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: '退回修改' }))
    expect(asked()).toEqual([])
    await userEvent.type(within(dialog).getByLabelText('说明'), '得分不一致')
    await userEvent.click(within(dialog).getByRole('button', { name: '退回修改' }))
    expect(asked()[0]?.body).toEqual({ reason: '得分不一致' })
  })

  it('says how many drafts it becomes before it does', async () => {
    const asked = await open({ state: 'APPROVED', allowedActions: ['WITHDRAW', 'ALLOCATE'] })
    await userEvent.click(screen.getByRole('button', { name: '生成拨款草稿' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('2 个拨款草稿，共 1,000.00 元')
    expect(asked()).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: '生成拨款草稿' }))
    expect(asked()[0]?.url).toContain('/funding-proposals/q1/allocations')
  })

  it('leads to the drafts that it became', async () => {
    const lines = submitted.lines.map((one, index) => ({ ...one, ...(index < 2 && { allocationId: `l${index}` }) }))
    await open({ state: 'ALLOCATED', allowedActions: [], lines, allocatedBy: { id: 'other', name: '李会计' } })
    expect(row('仙居县共同体').getByRole('link', { name: '看草稿' }).getAttribute('href')).toBe(
      '/funding/allocations/l0',
    )
    expect(row('天台县共同体').queryByRole('link', { name: '看草稿' })).toBeNull()
  })

  it('tells its author why somebody else reviews it', async () => {
    await open({ author: { id: 'me', name: '王强' }, allowedActions: ['WITHDRAW'] })
    expect(screen.queryByRole('button', { name: '审核通过' })).toBeNull()
    expect(screen.getByText('这个方案由你编制，请另一位主管人员审核。')).toBeTruthy()
  })
})
