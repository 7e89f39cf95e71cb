import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { aReader } from '../plan.fixture'
import FulfilmentPage from './FulfilmentPage.vue'
import StandingListPage from './StandingListPage.vue'
import { lacking } from './standing'

const spring = {
  from: '2026-10-01',
  to: '2026-12-31',
  assumed: false,
  promised: 1,
  held: 0,
  planned: 0,
  state: 'AT_RISK',
  activityIds: [],
}
const promise = {
  id: 'c1',
  activity: '走访共建',
  kind: 'VISIT',
  count: 1,
  bound: 'MIN',
  period: 'QUARTER',
  owner: 'WHOLE',
  strength: 'HARD',
  state: 'AT_RISK',
  due: 1,
  fulfilled: 0,
  promised: 4,
  held: 0,
  planned: 0,
  units: [{ state: 'AT_RISK', buckets: [spring] }],
}
const whole = {
  planId: '1',
  title: '走访共建方案',
  planState: 'IN_FORCE',
  asOf: '2026-11-25',
  state: 'AT_RISK',
  behind: 0,
  atRisk: 1,
  onTrack: 0,
  met: 0,
  due: 1,
  fulfilled: 0,
  commitments: [promise],
}
const plan = {
  id: '1',
  state: 'IN_FORCE',
  within: { subject: 'PAIRING', id: 'p1', name: '甲 与 乙' },
  allowedActions: ['CLOSE'],
}

async function open(fulfilment: object, shown: object = plan) {
  service({
    'GET /me': { body: aReader },
    'GET /plans/1/fulfilment': { body: fulfilment },
    'GET /plans/1': { body: shown },
  })
  await startSession()
  await mount(FulfilmentPage, { props: { id: '1' }, at: '/plans/1/fulfilment' })
}

describe('the progress of a plan', () => {
  it('says what is owed and names the span as people do', async () => {
    await open(whole)
    expect(await screen.findByText(/每季度至少 1次/)).toBeTruthy()
    expect(screen.getByRole('columnheader', { name: '2026 年第 4 季度' })).toBeTruthy()
  })

  it('offers an activity with what the promise tells already', async () => {
    await open(whole)
    const link = await screen.findByRole('link', { name: '安排一次' })
    expect(decodeURIComponent(link.getAttribute('href')!)).toBe('/calendar/new?pairingId=p1&title=走访共建&kind=VISIT')
  })

  it('offers none to who only reads', async () => {
    await open(whole, { ...plan, allowedActions: [] })
    await screen.findByText('走访共建')
    expect(screen.queryByRole('link', { name: '安排一次' })).toBeNull()
  })

  it('leads from a number to the activities behind it', async () => {
    const held = { ...spring, held: 1, state: 'MET', activityIds: ['a7'] }
    await open({ ...whole, commitments: [{ ...promise, units: [{ state: 'MET', buckets: [held] }] }] })
    expect((await screen.findByRole('link', { name: '活动 1' })).getAttribute('href')).toBe('/activities/a7')
  })

  it('says that a soft promise is only a hint', async () => {
    await open({ ...whole, commitments: [{ ...promise, strength: 'SOFT' }] })
    expect(await screen.findByText('软性要求，只作提示')).toBeTruthy()
  })
})

describe('the next place for an activity', () => {
  it('is the first span that is not over and lacks something', () => {
    const over = { ...spring, from: '2026-07-01', to: '2026-09-30' }
    const full = { ...spring, planned: 1 }
    const next = { ...spring, from: '2027-01-01', to: '2027-03-31' }
    expect(lacking([over, full, next] as never, '2026-11-25')).toBe(next)
  })
})

describe('the page of all plans in force', () => {
  it('leads from a plan to its progress', async () => {
    const late = {
      id: '1',
      title: '走访共建方案',
      within: plan.within,
      startsOn: '2026-09-01',
      endsOn: '2027-08-31',
      state: 'BEHIND',
      behind: 2,
      atRisk: 0,
      onTrack: 1,
      met: 0,
      due: 5,
      fulfilled: 3,
    }
    service({ 'GET /me': { body: aReader }, 'GET /plan-standings': { body: { items: [late], total: 1 } } })
    await startSession()
    await mount(StandingListPage, { at: '/plans/standings' })
    expect((await screen.findByRole('link', { name: /走访共建方案/ })).getAttribute('href')).toBe('/plans/1/fulfilment')
    expect(screen.getByText('2 项滞后')).toBeTruthy()
  })
})
