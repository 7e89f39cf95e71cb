import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { county } from './alliance.fixture'
import AllianceListPage from './AllianceListPage.vue'

const zone = { id: '1', version: 1, name: '城东片区', type: 'PRESCHOOL_ZONE', state: 'ACTIVE', memberCount: 3 }

async function open(at: string, items: object[] = [zone]) {
  const asked = service({
    'GET /me': { body: county },
    'GET /alliances': { body: { items, total: items.length } },
    'GET /organizations/s1': { body: { id: 's1', name: '仙居县第一小学' } },
  })
  await startSession()
  const { router } = await mount(AllianceListPage, { at })
  return { router, lists: () => asked.map(({ url }) => url).filter((url) => url.includes('/alliances?')) }
}

describe('the list of alliances', () => {
  it('asks for what its address says', async () => {
    const { lists } = await open('/alliances?state=ACTIVE&type=PRESCHOOL_ZONE&organizationId=s1')
    expect(await screen.findByText('城东片区')).toBeTruthy()
    expect(lists()[0]).toMatch(/state=ACTIVE&type=PRESCHOOL_ZONE&organizationId=s1/)
    expect(await screen.findByDisplayValue('仙居县第一小学')).toBeTruthy()
  })

  it('keeps a filter in its address', async () => {
    const { router, lists } = await open('/alliances')
    await screen.findByText('共 1 个共同体')
    await userEvent.selectOptions(screen.getByLabelText('类型'), '教育集团')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ type: 'EDUCATION_GROUP' })
    expect(lists().at(-1)).toContain('type=EDUCATION_GROUP')
  })

  it('tells an empty list from one that nothing passes', async () => {
    await open('/alliances?state=CLOSED', [])
    expect(await screen.findByText('没有符合条件的共同体')).toBeTruthy()
    await userEvent.click(screen.getAllByRole('button', { name: '清除筛选' })[0]!)
    expect(await screen.findByText('还没有共同体')).toBeTruthy()
    expect(screen.getAllByRole('link', { name: /组建共同体/ }).length).toBeGreaterThan(0)
  })
})
