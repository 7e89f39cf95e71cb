import { screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { learnLinks } from '@/app/links'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import funding from '../funding'
import WorkbenchPage from './WorkbenchPage.vue'

const me = {
  person: { id: 'p1', name: '王强' },
  username: 'town-officer',
  grants: [],
  menus: ['WORKBENCH', 'PAIRINGS', 'FUNDING'],
  allowedActions: ['CREATE_ACTIVITY'],
}
const bench = {
  today: '2026-10-14',
  waiting: [
    {
      kind: 'ALLOCATION_APPROVAL',
      subject: 'ALLOCATION',
      subjectId: 'a1',
      title: '草坪村',
      amount: '5000.00',
      since: '2026-10-11T09:00:00+08:00',
    },
  ],
  waitingTotal: 1,
  week: [],
  alliances: { total: 0, draft: 0, active: 0, closed: 0 },
  pairings: { total: 10, proposed: 1, confirmed: 2, filed: 7, closed: 0 },
  funding: { fiscalYear: 2026, total: '55000.00', allocated: '35000.00', pending: '15000.00', remaining: '5000.00' },
}

async function open(body: object = bench) {
  service({ 'GET /me': { body: me }, 'GET /workbench': { body } })
  await startSession()
  await mount(WorkbenchPage)
}

describe('the workbench', () => {
  beforeEach(() => localStorage.clear())

  it('says at a glance what waits and since when', async () => {
    await open()
    expect(await screen.findByText('1 件事等你处理，本周没有后续活动')).toBeTruthy()
    const row = screen.getByText('草坪村').closest('li')!
    expect(within(row).getByText('资金审批')).toBeTruthy()
    expect(within(row).getByText('5,000.00 元')).toBeTruthy()
    expect(within(row).getByText('已等 3 天')).toBeTruthy()
  })

  it('leads from a distribution that waits for review to its page', async () => {
    learnLinks([funding])
    const proposal = { kind: 'PROPOSAL_REVIEW', subject: 'FUNDING_PROPOSAL', subjectId: 'd1', title: '绩效奖补' }
    await open({ ...bench, waiting: [{ ...proposal, since: '2026-10-13T09:00:00+08:00' }] })
    const act = await screen.findByRole<HTMLAnchorElement>('link', { name: '审核方案 绩效奖补' })
    expect(act.pathname).toBe('/funding/proposals/d1')
  })

  it('shows the money of the year', async () => {
    await open()
    expect(await screen.findByText('55,000.00')).toBeTruthy()
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '已分配 35,000.00 元 · 审批中 15,000.00 元 · 未分配 5,000.00 元',
    )
  })

  it('leads from a count to the list it counts', async () => {
    await open()
    const filed = await screen.findByRole<HTMLAnchorElement>('link', { name: '已备案 7' })
    expect(filed.pathname + filed.search).toBe('/pairings?state=FILED')
  })

  it('shows only what belongs to the menus of the person', async () => {
    await open()
    await screen.findByText('草坪村')
    expect(screen.queryByText('本周')).toBeNull()
    expect(screen.queryByRole('link', { name: '共同体' })).toBeNull()
    expect(screen.queryByRole('link', { name: '安排活动' })).toBeNull()
  })

  it('says so when nothing waits', async () => {
    await open({ ...bench, waiting: [], waitingTotal: 0 })
    expect(await screen.findByText('没有事等你处理')).toBeTruthy()
  })
})
