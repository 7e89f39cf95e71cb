import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import type { Fund } from '../funding'
import FundAdjustments from './FundAdjustments.vue'

const fund = {
  id: 'f1',
  name: '校地结对共建资金',
  owner: { id: 'o1', name: '青石镇党委', kind: 'PARTY_COMMITTEE' },
  fiscalYear: 2026,
  state: 'OPEN',
  total: '55000.00',
  allowedActions: ['ADJUST'],
} as unknown as Fund
const increase = {
  id: 'a1',
  kind: 'INCREASE',
  fund: { id: 'f1', name: fund.name, fiscalYear: 2026 },
  amount: '500.00',
  documentNumber: '青财〔2026〕12号',
  reason: '追加预算',
  state: 'SUBMITTED',
  author: { id: 'p1', name: '林会计' },
  createdAt: '2026-11-20T10:00:00+08:00',
  allowedActions: ['CONFIRM', 'RETURN'],
}
const carried = {
  ...increase,
  id: 'a2',
  kind: 'CARRY_OVER',
  toFund: { id: 'f2', name: '下年资金', fiscalYear: 2027 },
  documentNumber: undefined,
  reason: '年终结转',
  amount: '30.00',
  allowedActions: [],
}

async function open(items: object[] = [increase], of = fund) {
  const asked = service({
    'GET /fund-adjustments': { body: { items } },
    'GET /funds': { body: { items: [{ ...fund, id: 'f2', name: '下年资金', fiscalYear: 2027 }, fund] } },
    'GET /allocations': { body: { items: [{ id: 'b1', beneficiary: { name: '河坝村党支部' }, amount: '5000.00' }] } },
    'POST /fund-adjustments': { status: 201, body: increase },
    'POST /fund-adjustments/a1/confirmation': { body: { ...increase, state: 'CONFIRMED' } },
    'POST /fund-adjustments/a1/return': { body: { ...increase, state: 'RETURNED' } },
  })
  await mount(FundAdjustments, { props: { fund: of } })
  return asked
}
const sent = (asked: Awaited<ReturnType<typeof open>>, path: string) =>
  asked.find((one) => one.method === 'POST' && one.url.endsWith(path))?.body

describe('changes of a fund', () => {
  it('says what comes and what goes', async () => {
    await open([increase, carried])
    expect(await screen.findByText('追加预算')).toBeTruthy()
    expect(
      screen
        .getAllByRole('row')
        .map((row) => row.textContent)
        .find((text) => text?.includes('结转下年')),
    ).toContain('-30.00')
  })

  it('is confirmed after it was said what moves', async () => {
    const asked = await open()
    await userEvent.click(await screen.findByRole('button', { name: '复核通过' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('500.00')
    await userEvent.click(within(dialog).getByRole('button', { name: '复核通过' }))
    expect(asked.some(({ url }) => url.endsWith('/fund-adjustments/a1/confirmation'))).toBe(true)
  })

  it('is returned with a reason only', async () => {
    const asked = await open()
    await userEvent.click(await screen.findByRole('button', { name: '退回' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: '退回' }))
    expect(asked.some(({ url }) => url.endsWith('/fund-adjustments/a1/return'))).toBe(false)
    await userEvent.type(within(dialog).getByLabelText(/说明/), '缺少文件')
    await userEvent.click(within(dialog).getByRole('button', { name: '退回' }))
    expect(sent(asked, '/fund-adjustments/a1/return')).toEqual({ reason: '缺少文件' })
  })

  it('asks for what its kind needs, and carries over into later years alone', async () => {
    const asked = await open([])
    await userEvent.click(await screen.findByRole('button', { name: '登记调整' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.selectOptions(within(dialog).getByLabelText('调整类型'), 'CARRY_OVER')
    const into = within(dialog).getByLabelText<HTMLSelectElement>(/转入资金/)
    expect([...into.options].map(({ value }) => value)).toEqual(['f2'])
    await userEvent.selectOptions(into, 'f2')
    await userEvent.type(within(dialog).getByLabelText('金额（元）'), '30')
    await userEvent.type(within(dialog).getByLabelText('原因'), '年终结转')
    await userEvent.click(within(dialog).getByRole('button', { name: '提交复核' }))
    expect(sent(asked, '/fund-adjustments')).toEqual({
      kind: 'CARRY_OVER',
      fundId: 'f1',
      toFundId: 'f2',
      amount: '30.00',
      reason: '年终结转',
    })
  })

  it('is not there for those who may not change anything and have nothing to see', async () => {
    await open([], { ...fund, allowedActions: [] } as unknown as Fund)
    expect(screen.queryByText('总额调整、结转与收回')).toBeNull()
  })
})
