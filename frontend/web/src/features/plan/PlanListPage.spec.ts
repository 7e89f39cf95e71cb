import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { aReader, aReadingSummary, aSummary } from './plan.fixture'
import PlanListPage from './PlanListPage.vue'

async function open(plans: object[], readings: object[] = [], at = '/plans') {
  const asked = service({
    'GET /me': { body: aReader },
    'GET /plans': { body: { items: plans, total: plans.length } },
    'GET /plan-readings': { body: { items: readings } },
  })
  await startSession()
  await mount(PlanListPage, { at })
  return asked
}

describe('the list of plans', () => {
  it('says what to do where there is none', async () => {
    await open([])
    expect(await screen.findByText('还没有方案')).toBeTruthy()
    expect(screen.getAllByRole('link', { name: '读取方案' }).map((link) => link.getAttribute('href'))).toEqual([
      '/plans/read',
      '/plans/read',
    ])
  })

  it('leads to a plan, and tells one that was sent back from other drafts', async () => {
    await open([aSummary, { ...aSummary, id: '2', title: '退回的', state: 'DRAFT', returnReason: '缺联络员' }])
    expect((await screen.findByRole('link', { name: /城乡结对/ })).getAttribute('href')).toBe('/plans/1')
    expect(screen.getByText('退回修改')).toBeTruthy()
  })

  it('names what was read and is no plan yet, above', async () => {
    await open([], [aReadingSummary, { ...aReadingSummary, id: 'r2', title: '做成了的', planId: '1' }])
    expect((await screen.findByRole('link', { name: '走访共建' })).getAttribute('href')).toBe('/plans/readings/r1')
    expect(screen.queryByText('做成了的')).toBeNull()
  })

  it('is filtered by what stands in the address', async () => {
    const asked = await open([aSummary], [], '/plans?state=SUBMITTED&pairingId=p1')
    await waitFor(() => expect(asked.some(({ url }) => /\/plans\?.*pairingId=p1/.test(url))).toBe(true))
    expect(asked.find(({ url }) => url.includes('/plans?'))?.url).toContain('state=SUBMITTED')
    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }))
    await waitFor(() => expect(asked.at(-1)?.url).not.toContain('state='))
  })
})
