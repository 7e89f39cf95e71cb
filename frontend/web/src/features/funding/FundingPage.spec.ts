import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import FundingPage from './FundingPage.vue'

const town = { id: 'o1', name: '青石镇党委', kind: 'PARTY_COMMITTEE' }
const fund = {
  id: 'f1',
  name: '校地结对共建资金',
  sourceKind: 'BUDGET',
  owner: town,
  fiscalYear: 2026,
  state: 'OPEN',
  total: '55000.00',
  allocated: '35000.00',
  pending: '15000.00',
  remaining: '5000.00',
  disbursed: '20000.00',
  spent: '12000.00',
  allowedActions: ['ALLOCATE'],
}
const allocation = (id: string, state: string, amount = '5000.00') => ({
  id,
  fund: { id: 'f1', name: fund.name, fiscalYear: 2026 },
  beneficiary: { subject: 'PAIRING', id: 'p1', name: `结对${id}` },
  amount,
  purposes: [{ code: 'STUDY_TRIP' }],
  disbursed: '3000.00',
  spent: '1000.00',
  spendable: '2000.00',
  state,
})

async function open(role: string, funds: object[], allowedActions: string[], stillOpen = funds) {
  const asked = service({
    'GET /me': {
      body: {
        person: { id: 'me', name: '王强' },
        username: 'someone',
        grants: [{ id: 'g1', role, organization: town }],
        menus: ['FUNDING'],
        allowedActions,
      },
    },
    'GET /funds': { body: { items: funds } },
    'GET /funds?state=OPEN&limit=200': { body: { items: stillOpen } },
    'GET /allocations': {
      body: { items: [allocation('甲', 'APPROVED'), allocation('乙', 'WITHDRAWN', '800.00')], total: 2 },
    },
    'GET /funding-purposes': { body: { items: [] } },
  })
  await startSession()
  const { router } = await mount(FundingPage, { at: '/funding' })
  await screen.findByText('结对甲')
  return { asked, router }
}

describe('the money of a year', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+08:00'), toFake: ['Date'] })
  })

  it('stands in its numbers above its funds', async () => {
    await open('FINANCE', [fund], ['CREATE_FUND'])
    const balance = await screen.findByRole('region', { name: '资金余额' })
    for (const number of ['55,000.00', '12,000.00', '8,000.00', '15,000.00', '5,000.00'])
      expect(balance.textContent).toContain(number)
    expect(screen.getByRole('link', { name: '校地结对共建资金' }).getAttribute('href')).toBe('/funding/funds/f1')
    expect(screen.getByRole('link', { name: '下达资金' })).toBeTruthy()
  })

  it('may be given from next year’s funds when those of this year are used up', async () => {
    const usedUp = { ...fund, remaining: '0.00', allowedActions: [] }
    await open('FINANCE', [usedUp], ['CREATE_FUND'], [usedUp, { ...fund, id: 'f2', fiscalYear: 2027 }])
    expect(await screen.findByRole('link', { name: '下达资金' })).toBeTruthy()
  })

  it('is summed without what was withdrawn', async () => {
    await open('FINANCE', [fund], ['CREATE_FUND'])
    expect(screen.getByRole('row', { name: /合计/ }).textContent).toContain('5,000.00')
  })

  it('may be read in ten thousands', async () => {
    await open('FINANCE', [fund], ['CREATE_FUND'])
    await userEvent.click(screen.getByRole('button', { name: '万元' }))
    expect((await screen.findByRole('region', { name: '资金余额' })).textContent).toContain('5.50')
  })

  it('keeps its filters in the address', async () => {
    const { asked, router } = await open('OFFICER', [fund], ['CREATE_FUND'])
    await userEvent.selectOptions(screen.getByLabelText('状态'), 'me')
    await expect.poll(() => router.currentRoute.value.query).toEqual({ awaiting: 'me' })
    await expect.poll(() => asked.some(({ url }) => /allocations\?.*awaiting=me/.test(url))).toBe(true)
  })

  it('shows a partner what was given to it, and nothing of funds', async () => {
    await open('COORDINATOR', [], [])
    expect(screen.getByRole('heading', { name: '给我方的资金' })).toBeTruthy()
    expect(screen.queryByRole('region', { name: '资金余额' })).toBeNull()
    expect(screen.queryByRole('link', { name: '下达资金' })).toBeNull()
  })
})
