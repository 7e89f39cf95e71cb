import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { daysOf } from './ledger'
import LedgerPage from './LedgerPage.vue'

const fund = { id: 'f1', name: '校地结对共建资金', fiscalYear: 2026 }
const entry = {
  id: 'b1',
  kind: 'EXPENSE',
  fund,
  allocationId: 'l1',
  beneficiary: { subject: 'PAIRING', id: 'p1', name: '文学院 与 河坝村' },
  bookedOn: '2026-11-20',
  amount: '1200.50',
  purposeCode: 'STUDY_TRIP',
  payee: '青石客运公司',
  voucherNumber: '记-2026-11-0007',
  sourceId: 'e1',
  fundLeft: '53799.50',
  allocationLeft: '3799.50',
}
const reversal = {
  ...entry,
  id: 'b2',
  kind: 'EXPENSE_REVERSAL',
  amount: '-1200.50',
  sourceId: 'e2',
  fundLeft: '55000.00',
}
const set = {
  id: 'b0',
  kind: 'FUND_SET',
  fund,
  bookedOn: '2026-01-05',
  amount: '55000.00',
  sourceId: 'f1',
  fundLeft: '55000.00',
}

async function open(at = '/funding/ledger', items: object[] = [reversal, entry, set], more: object = {}) {
  const asked = service({
    'GET /ledger-entries': { body: { items, total: items.length, ...more } },
    'GET /funds': { body: { items: [fund, { ...fund, id: 'f2', name: '党费' }] } },
    'GET /funding-purposes': { body: { items: [{ code: 'STUDY_TRIP', name: '外出考察' }] } },
    'GET /allocations/l1': { body: { id: 'l1', beneficiary: entry.beneficiary } },
  })
  const { router } = await mount(LedgerPage, { at })
  await screen.findByRole('heading', { level: 1, name: '台账' })
  return { router, rows: () => asked.filter(({ url }) => url.includes('/ledger-entries')).map(({ url }) => url) }
}
const rows = async () => (await screen.findAllByRole('row')).slice(1).map((row) => row.textContent)

describe('the ledger', () => {
  it('has a running balance beside each entry, and reversals the other way round', async () => {
    await open()
    await screen.findAllByText('1,200.50')
    const [first, second, third] = await rows()
    expect(first).toMatch(/冲销支出.*-1,200\.50\s*55,000\.00/s)
    expect(second).toMatch(/支出.*外出考察 · 青石客运公司.*1,200\.50\s*53,799\.50/s)
    expect(third).toMatch(/设立资金.*55,000\.00\s*55,000\.00/s)
  })

  it('shows what is left of the allocation where one is looked at', async () => {
    await open('/funding/ledger?allocationId=l1', [entry])
    expect(await screen.findByText('3,799.50')).toBeTruthy()
    expect(screen.queryByText('53,799.50')).toBeNull()
    expect(await screen.findByText(/分配给文学院 与 河坝村/)).toBeTruthy()
  })

  it('says on paper what was filtered, and that not all of it is printed', async () => {
    await open('/funding/ledger?fundId=f1&kind=EXPENSE,EXPENSE_REVERSAL&from=2026-11-01', [reversal, entry], {
      total: 350,
      nextCursor: 'n',
    })
    expect(await screen.findByText(/筛选：校地结对共建资金 · 支出和冲销 · .*11月1日起/)).toBeTruthy()
    expect(await screen.findByText(/只打印了最近入账的 2 条，共 350 条/)).toBeTruthy()
  })

  it('says nothing of a cut where all is printed', async () => {
    await open()
    await screen.findAllByText('1,200.50')
    expect(screen.queryByText(/只打印了/)).toBeNull()
  })

  it('leads to what each entry confirms', async () => {
    await open()
    await screen.findAllByText('1,200.50')
    const links = screen.getAllByRole('row').flatMap((row) => row.querySelector('a')?.getAttribute('href') ?? [])
    expect(links).toEqual(['/funding/expenses/e2', '/funding/expenses/e1', '/funding/funds/f1'])
  })

  it('sums up rows of one kind', async () => {
    await open('/funding/ledger?kind=EXPENSE,EXPENSE_REVERSAL', [
      reversal,
      entry,
      { ...entry, id: 'b3', amount: '300.00' },
    ])
    expect((await screen.findByRole('row', { name: /合计/ })).textContent).toContain('300.00')
  })

  it('keeps its filters in the address and asks for them', async () => {
    const { router, rows: asked } = await open('/funding/ledger?pairingId=p1&from=2026-11-01')
    await userEvent.selectOptions(screen.getByLabelText('类别'), 'EXPENSE')
    await expect
      .poll(() => router.currentRoute.value.query)
      .toEqual({ pairingId: 'p1', from: '2026-11-01', kind: 'EXPENSE' })
    await expect.poll(() => asked().at(-1)).toContain('kind=EXPENSE')
    expect(asked().at(-1)).toContain('pairingId=p1')
    expect(asked().at(-1)).toContain('from=2026-11-01')
  })
})

describe('a month', () => {
  it('is all of its days', () => {
    expect(daysOf('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(daysOf('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
  })

  it('is taken along with the filters of its address', async () => {
    await open('/funding/ledger?fundId=f1&kind=EXPENSE')
    const links = await screen.findAllByRole('link', { name: /^导出/ })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['XLSX', 'CSV'].map(
        (format) => `/api/v1/ledger-entries/export?format=${format}&language=zh&fundId=f1&kind=EXPENSE`,
      ),
    )
  })
})
