import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import FeedsPage from './FeedsPage.vue'

const ADDRESS = 'https://gongjian.example/api/calendar-feeds/s3cret.ics'
const mine = {
  id: 'f1',
  version: 0,
  subject: 'PERSON',
  subjectId: 'p1',
  name: '陈荣',
  renewedAt: '2026-11-01T08:00:00+08:00',
  createdAt: '2026-11-01T08:00:00+08:00',
  allowedActions: ['RENEW', 'REVOKE'],
}
const lost = { ...mine, id: 'f2', subject: 'ALLIANCE', name: undefined, allowedActions: ['REVOKE'] }

async function open(items: object[], at = '/calendar/feeds') {
  const asked = service({
    'GET /feeds': { body: { items } },
    'POST /feeds': { status: 201, body: { ...mine, address: ADDRESS } },
    'POST /feeds/f1/renewal': { body: { ...mine, address: ADDRESS } },
    'POST /feeds/f1/revocation': { body: mine },
    'GET /alliances/a1': { body: { id: 'a1', name: '城乡教育共同体', members: [] } },
  })
  await mount(FeedsPage, { at })
  return asked
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

describe('subscribing to calendars', () => {
  it('shows a new address, and only to whoever has just made it', async () => {
    const asked = await open([])
    await press('生成订阅地址')
    expect(await screen.findByLabelText('订阅地址')).toHaveProperty('value', ADDRESS)
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ subject: 'PERSON' })
  })

  it('begins with what the calendar showed', async () => {
    const asked = await open([], '/calendar/feeds?allianceId=a1')
    await screen.findByDisplayValue('城乡教育共同体')
    await press('生成订阅地址')
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ subject: 'ALLIANCE', subjectId: 'a1' })
  })

  it('asks which one before it asks the service', async () => {
    const asked = await open([])
    await press('共同体、结对或单位')
    await press('生成订阅地址')
    expect(await screen.findByText(/请填写谁的日历|谁的日历/, { selector: '.bad, .bad *' })).toBeTruthy()
    expect(asked.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('copies the address', async () => {
    const user = userEvent.setup()
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await open([])
    await press('生成订阅地址')
    await user.click(await screen.findByRole('button', { name: '复制地址' }))
    expect(write).toHaveBeenCalledWith(ADDRESS)
    expect(await screen.findByRole('button', { name: '已复制' })).toBeTruthy()
  })

  it('says what a renewal touches, then shows the new address', async () => {
    await open([mine])
    await press('更换地址：我参加的活动')
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/原来的地址马上失效/)).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: '更换地址' }))
    expect(await screen.findByLabelText('订阅地址')).toHaveProperty('value', ADDRESS)
  })

  it('revokes after saying that there is no way back', async () => {
    const asked = await open([mine])
    await press('停用订阅：我参加的活动')
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '停用' }))
    expect(asked.some(({ url }) => url.endsWith('/feeds/f1/revocation'))).toBe(true)
  })

  it('names what is out of sight as such, to be revoked only', async () => {
    await open([lost])
    expect(await screen.findByText('已不在你能看到的范围内')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /更换地址/ })).toBeNull()
  })
})
