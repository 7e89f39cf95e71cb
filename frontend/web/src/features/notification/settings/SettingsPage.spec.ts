import { fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import SettingsPage from './SettingsPage.vue'

const mine = {
  version: 1,
  ways: { ACTIVITY_MOVED: 'MAIL', ACTIVITY_CHANGED: 'CENTRE' },
  quietHours: { from: '21:00', to: '07:00' },
  digestHour: 8,
  language: 'ZH',
  allowedActions: ['EDIT'],
}

async function open(mail: object = { state: 'READY', address: 'z***@example.cn' }) {
  const asked = service({
    'GET /notification-preferences': { body: mine, etag: '"1.a"' },
    'GET /notification-preferences/mail': { body: mail },
    'PATCH /notification-preferences': {
      body: { ...mine, version: 2, ways: { ...mine.ways, ACTIVITY_MOVED: 'OFF' } },
      etag: '"2.b"',
    },
  })
  await mount(SettingsPage)
  return asked
}
const ways = (kind: string) => screen.findByRole('group', { name: `“${kind}”的通知方式` })
const pressed = (group: HTMLElement) =>
  within(group)
    .getAllByRole('button')
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(({ textContent }) => textContent?.trim())
const patched = (asked: { method: string; body: unknown }[]) =>
  asked.filter(({ method }) => method === 'PATCH').map(({ body }) => body)

describe('how to be told', () => {
  it('shows the way of each kind', async () => {
    await open()
    await screen.findByText('邮件发到 z***@example.cn。')
    expect(pressed(await ways('时间地点有变'))).toEqual(['即时邮件'])
    expect(pressed(await ways('内容有变'))).toEqual(['通知中心'])
  })

  it('turns a kind off at once, from the version that was shown', async () => {
    const asked = await open()
    await fireEvent.click(within(await ways('时间地点有变')).getByRole('button', { name: '关闭' }))
    expect(patched(asked)).toEqual([{ ways: { ACTIVITY_MOVED: 'OFF' } }])
    expect(asked.find(({ method }) => method === 'PATCH')?.headers['If-Match']).toBe('"1.a"')
    await waitFor(async () => expect(pressed(await ways('时间地点有变'))).toEqual(['关闭']))
  })

  it('offers no mail where there is no server for it', async () => {
    await open({ state: 'NO_SERVER' })
    await screen.findByText(/没有配置邮件服务/)
    const group = await ways('时间地点有变')
    expect(within(group).getAllByRole('button')).toHaveLength(2)
    expect(pressed(group)).toEqual(['通知中心'])
    expect(screen.queryByText('夜间不发邮件')).toBeNull()
  })

  it('says what is missing for mail to arrive', async () => {
    await open({ state: 'NO_ADDRESS' })
    expect(await screen.findByText(/没有经过验证的邮箱/)).toBeTruthy()
  })

  it('gives up the quiet hours', async () => {
    const asked = await open()
    await fireEvent.click(await screen.findByRole('checkbox', { name: /夜间不发邮件/ }))
    expect(patched(asked)).toEqual([{ quietHours: null }])
  })

  it('sets a quiet time when its field is left', async () => {
    const asked = await open()
    const from = await screen.findByLabelText('从')
    await fireEvent.update(from, '2230')
    expect(patched(asked)).toEqual([])
    await fireEvent.focusOut(from)
    expect(patched(asked)).toEqual([{ quietHours: { from: '22:30', to: '07:00' } }])
  })

  it('does not take quiet hours that end as they begin', async () => {
    const asked = await open()
    const to = await screen.findByLabelText('到')
    await fireEvent.update(to, '21:00')
    await fireEvent.focusOut(to)
    expect(await screen.findByText('结束时间不能与开始时间相同')).toBeTruthy()
    expect(patched(asked)).toEqual([])
  })

  it('sets the hour of the digest', async () => {
    const asked = await open()
    await fireEvent.update(await screen.findByLabelText('每日汇总的时间'), '17')
    expect(patched(asked)).toEqual([{ digestHour: 17 }])
  })
})
