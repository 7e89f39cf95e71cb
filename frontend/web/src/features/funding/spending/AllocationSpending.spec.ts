import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import AllocationSpending from './AllocationSpending.vue'
import { allocation, asked as known, disbursement, expense } from './examples'

const taken = { ...disbursement, id: 'd2', reversesId: 'd1', note: '重复登记' }

async function open({ of = allocation as object, disbursements = [disbursement] as object[] } = {}) {
  const asked = service({
    ...known,
    'GET /disbursements': { body: { items: disbursements } },
    'GET /expenses': { body: { items: [expense] } },
    'POST /disbursements': { status: 201, body: disbursement },
  })
  await mount(AllocationSpending, { props: { allocation: of } })
  await screen.findByText('青石客运公司')
  return () => asked.filter(({ method }) => method === 'POST')
}

describe('what became of an allocation', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+08:00'), toFake: ['Date'] })
  })

  it('stands in numbers: spent, paid out and not spent, not paid out, and what can be spent', async () => {
    await open()
    const balance = screen.getByRole('region', { name: '这笔分配的余额' })
    for (const words of [
      '已支出3,260.00',
      '已拨付未支出740.00',
      '尚未拨付1,000.00',
      '还可支出740.00 元',
      '待复核拨付500.00 元',
    ])
      expect(balance.textContent?.replace(/\s+(?=\d)/g, '')).toContain(words)
  })

  it('has nothing held where the payer paid ahead', async () => {
    await open({ of: { ...allocation, disbursed: '0.00', spent: '1200.00' } })
    const balance = screen.getByRole('region', { name: '这笔分配的余额' })
    expect(balance.textContent).toContain('尚未支出')
    expect(balance.textContent).toContain('3,800.00')
  })

  it('marks what was reversed, and counts the reversal the other way round', async () => {
    await open({ disbursements: [taken, disbursement] })
    const rows = await screen.findAllByRole('row', { name: /记-2026-11-0003/ })
    expect(rows[0]?.textContent).toContain('-4,000.00')
    expect(rows[0]?.textContent).toContain('冲销：重复登记')
    expect(rows[1]?.textContent).toContain('已冲销')
  })

  it('lets those it was given to record what they spend, and not what is paid out', async () => {
    await open({ of: { ...allocation, allowedActions: ['SPEND'] } })
    expect(screen.getByRole('link', { name: '登记支出' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '登记拨付' })).toBeNull()
  })

  it('takes a disbursement with its voucher', async () => {
    const posted = await open()
    await userEvent.click(screen.getByRole('button', { name: '登记拨付' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('还可拨付 500.00 元')
    await userEvent.type(within(dialog).getByLabelText('金额（元）'), '500')
    await userEvent.type(within(dialog).getByLabelText('凭证号'), '记-2026-11-0009')
    await userEvent.click(within(dialog).getByRole('button', { name: '登记拨付' }))
    expect(posted()[0]?.body).toEqual({
      allocationId: 'l1',
      amount: '500.00',
      paidOn: '2026-11-23',
      voucherNumber: '记-2026-11-0009',
    })
  })

  it('offers no recording to those who may not', async () => {
    await open({ of: { ...allocation, allowedActions: [] } })
    expect(screen.queryByRole('button', { name: '登记拨付' })).toBeNull()
    expect(screen.queryByRole('link', { name: '登记支出' })).toBeNull()
  })
})
