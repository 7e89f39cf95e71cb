import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { asked as known, expense, finance, me, officer } from './examples'
import ExpensePage from './ExpensePage.vue'

const reversal = {
  ...expense,
  id: 'e2',
  reversesId: 'e1',
  note: '金额登记有误',
  state: 'CONFIRMED',
  decidedBy: officer,
}

async function open(change: object = {}, { by = officer } = {}) {
  const shown = { ...expense, ...change }
  const asked = service({
    ...known,
    'GET /me': me(by),
    'GET /expenses/e1': { body: shown },
    'GET /expenses/e1/audit-events': { body: { items: [] } },
    'GET /expenses/e2': { body: reversal },
    'POST /expenses/e1/confirmation': { body: shown },
    'POST /expenses/e1/return': { body: shown },
    'POST /expenses/e1/reversal': { status: 201, body: reversal },
  })
  await startSession()
  const view = await mount(ExpensePage, { props: { id: 'e1' } })
  await screen.findByRole('heading', { level: 1, name: /外出考察/ })
  return { posted: () => asked.filter(({ method }) => method === 'POST'), view }
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('an expense', () => {
  it('stands with its amount in figures and in capitals', async () => {
    await open()
    expect(await screen.findByText('1,200.50')).toBeTruthy()
    expect(screen.getByText('人民币壹仟贰佰元伍角')).toBeTruthy()
  })

  it('is shown once more before the second person signs it for good', async () => {
    const { posted } = await open()
    await press('复核确认')
    const dialog = await screen.findByRole('dialog')
    for (const word of ['1,200.50 元', '壹仟贰佰元伍角', '青石客运公司', '李会计', '不能再改'])
      expect(dialog.textContent).toContain(word)
    expect(posted()).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: '复核确认' }))
    expect(posted()[0]?.url).toContain('/expenses/e1/confirmation')
  })

  it('goes back to its author only with a word on what to change', async () => {
    const { posted } = await open()
    await press('退回修改')
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: '退回修改' }))
    expect(posted()).toEqual([])
    await userEvent.type(within(dialog).getByLabelText('说明'), '缺发票')
    await userEvent.click(within(dialog).getByRole('button', { name: '退回修改' }))
    expect(posted()[0]?.body).toEqual({ reason: '缺发票' })
  })

  it('tells its author who confirms, and offers them no button for it', async () => {
    await open({ allowedActions: ['EDIT', 'WITHDRAW'] }, { by: finance })
    expect(screen.queryByRole('button', { name: '复核确认' })).toBeNull()
    expect(screen.getByText('这笔由你登记，请资金所属单位的另一位财务或主管人员复核。')).toBeTruthy()
    expect(screen.getByRole('link', { name: '修改' }).getAttribute('href')).toBe('/funding/expenses/e1/edit')
  })

  it('once confirmed is reversed by an entry of its own, which is shown then', async () => {
    const { posted, view } = await open({ state: 'CONFIRMED', decidedBy: officer, allowedActions: ['REVERSE'] })
    await press('冲销')
    const dialog = await screen.findByRole('dialog')
    await userEvent.type(within(dialog).getByLabelText('说明'), '金额登记有误')
    await userEvent.click(within(dialog).getByRole('button', { name: '冲销' }))
    expect(posted()[0]?.body).toEqual({ reason: '金额登记有误' })
    await expect.poll(() => view.router.currentRoute.value.path).toBe('/funding/expenses/e2')
  })

  it('names the entry that reversed it', async () => {
    await open({ state: 'CONFIRMED', decidedBy: officer, allowedActions: [], reversedById: 'e2' })
    expect(await screen.findByText('这笔已经冲销')).toBeTruthy()
    expect(screen.getByRole('link', { name: '看冲销记录' }).getAttribute('href')).toBe('/funding/expenses/e2')
  })

  it('that gives much to each of many reminds of integrity, also whoever confirms', async () => {
    await open({ rateFlagged: true, heads: 3, rate: '400.00', amount: '1200.00' })
    expect(screen.getByText('外出考察按人列支：3 人，每人 400.00 元。请核对标准、人员名单和审批文件。')).toBeTruthy()
    await press('复核确认')
    expect((await screen.findByRole('dialog')).textContent).toContain('廉洁提醒')
  })

  it('that is a reversal counts the other way round, and leads to what it reverses', async () => {
    await open({ reversesId: 'e0', note: '金额登记有误' })
    expect(await screen.findByText('-1,200.50')).toBeTruthy()
    expect(screen.getByRole('link', { name: '看原记录' }).getAttribute('href')).toBe('/funding/expenses/e0')
  })
})
