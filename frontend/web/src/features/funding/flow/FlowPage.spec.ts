import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { allocation, me, officer } from '../spending/examples'
import FlowPage from './FlowPage.vue'

// The picture is drawn by a library that needs a laid-out page; here it is enough that it is asked to, and for what.
vi.mock('@/ui/SankeyChart.vue', () => ({
  __esModule: true,
  __isTeleport: false,
  __isKeepAlive: false,
  default: { props: ['label'], template: '<div role="img" :aria-label="label" />' },
}))

const balance = {
  total: '55000.00',
  allocated: '50000.00',
  pending: '0.00',
  disbursed: '35000.00',
  disbursing: '0.00',
  committed: '0.00',
  spent: '21860.00',
  left: '28140.00',
}
const state = {
  balance,
  byYear: [{ fiscalYear: 2026, balance }],
  byPurpose: [{ purposeCode: 'STUDY_TRIP', spent: '5400.00', committed: '100.00' }],
  byPayer: [],
  byEconomicClass: [],
  byMonth: [{ month: '2026-10', planned: '4000.00', spent: '3200.00', committed: '0.00' }],
}
const fund = { id: 'f1', name: '校地结对共建资金', fiscalYear: 2026, pending: '0.00', remaining: '5000.00' }

async function open(at = '/funding/flow', funds: object[] = [fund], total = 1) {
  const asked = service({
    'GET /me': me(officer),
    'GET /funds': { body: { items: funds } },
    'GET /funding-states': { body: state },
    'GET /allocations': { body: { items: [allocation], total } },
    'GET /funding-purposes': { body: { items: [] } },
    'GET /economic-classes': { body: { items: [] } },
  })
  await startSession()
  await mount(FlowPage, { at })
  await screen.findByRole('region', { name: '资金余额' })
  return () => asked.map(({ url }) => url).filter((url) => url.includes('/funding-states'))
}

describe('where the money goes', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+08:00'), toFake: ['Date'] })
  })

  it('is that of the first fund of the year until something else is chosen', async () => {
    const asked = await open()
    expect(asked()).toEqual(['/api/v1/funding-states?fundId=f1'])
  })

  it('is that of a pairing where the address names one', async () => {
    const asked = await open('/funding/flow?pairingId=p1')
    expect(asked()).toEqual(['/api/v1/funding-states?pairingId=p1&fiscalYear=2026'])
  })

  it('is all of my organisation where I see no fund', async () => {
    const asked = await open('/funding/flow', [])
    expect(asked()).toEqual(['/api/v1/funding-states?organizationId=o1&fiscalYear=2026'])
  })

  it('says so where not all allocations are shown, and leads to all of them', async () => {
    await open('/funding/flow', [fund], 350)
    expect(await screen.findByText(/仅显示最近的 1 笔分配，共 350 笔/)).toBeTruthy()
    const all = screen.getByRole('link', { name: '到台账看全部' }).getAttribute('href')
    expect(all).toContain('/funding/ledger?fundId=f1&kind=ALLOCATION')
  })

  it('says nothing of it where all are shown', async () => {
    await open()
    expect(screen.queryByText(/仅显示/)).toBeNull()
  })

  it('opens every number into the entries behind it', async () => {
    await open()
    const numbers = screen.getByRole('region', { name: '资金余额' })
    const link = (name: string) => within(numbers).getByRole('link', { name }).getAttribute('href')
    expect(link('21,860.00')).toBe('/funding/ledger?fundId=f1&kind=EXPENSE,EXPENSE_REVERSAL')
    const purpose = screen.getByRole('row', { name: /外出考察.*5,400.00/ })
    expect(within(purpose).getByRole('link').getAttribute('href')).toBe(
      '/funding/ledger?fundId=f1&purposeCode=STUDY_TRIP',
    )
    const month = screen.getByRole('row', { name: /2026-10/ })
    expect(month.textContent).toMatch(/3,200\.00.*4,000\.00/s)
    expect(within(month).getByRole('link').getAttribute('href')).toContain('from=2026-10-01&to=2026-10-31')
  })

  it('is drawn, and stands as a table behind the picture', async () => {
    await open()
    expect((await screen.findByRole('img', { name: /资金去向图/ })).getAttribute('aria-label')).toContain(
      '10,000.00 元',
    )
    await userEvent.click(screen.getByRole('button', { name: '看数据表' }))
    const table = screen.getByRole('table', { name: '钱从哪里来，用到哪里去' })
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent?.replace(/\s+/g, ''))).toEqual([
      expect.stringMatching(/^学习培训.*2,000.00$/),
      expect.stringMatching(/^外出考察.*1,260.00$/),
      expect.stringMatching(/^已拨付未支出.*740.00$/),
      expect.stringMatching(/^已分配未拨付.*1,000.00$/),
      expect.stringMatching(/^未分配.*5,000.00$/),
      expect.stringMatching(/^合计10,000.00$/),
    ])
  })
})
