import { fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { learnLinks } from '@/app/links'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import NotificationPage from './NotificationPage.vue'

const moved = {
  id: 'n2',
  kind: 'ACTIVITY_MOVED',
  subject: { kind: 'ACTIVITY', id: 'a1', title: '主题党日' },
  facts: {
    startsAt: '2020-12-11T14:00:00+08:00',
    endsAt: '2020-12-11T16:00:00+08:00',
    place: '文化礼堂',
    before: { startsAt: '2020-12-10T09:00:00+08:00', endsAt: '2020-12-10T11:00:00+08:00' },
  },
  createdAt: '2020-12-02T09:30:00+08:00',
  allowedActions: ['READ'],
}
const series = {
  id: 'n1',
  kind: 'ACTIVITY_CANCELLED',
  subject: { kind: 'ACTIVITY_SERIES', id: 's1', title: '同步课堂' },
  facts: { count: 12, reason: '教师外出' },
  createdAt: '2020-12-01T18:05:00+08:00',
  readAt: '2020-12-01T19:00:00+08:00',
  allowedActions: [],
}
const reading = { 'POST /notifications/n2/reading': { body: { ...moved, readAt: '2020-12-02T10:00:00+08:00' } } }

async function open(items: object[], unread = 1) {
  const asked = service({
    'GET /notifications': { body: { items } },
    'GET /notifications/count': { body: { unread } },
    'POST /notifications/reading': { body: { unread: 0 } },
    ...reading,
  })
  const view = await mount(NotificationPage)
  return { asked, ...view }
}
const row = async (title: string) => (await screen.findByText(title)).closest('li')!
const posted = (asked: { method: string; url: string; body: unknown }[]) =>
  asked.filter(({ method }) => method === 'POST').map(({ url, body }) => [url.replace('/api/v1', ''), body])

describe('the notification centre', () => {
  beforeEach(() => learnLinks([{ routes: [], shows: { ACTIVITY: (id) => `/activities/${id}` } }]))

  it('stands under the days on which the news came', async () => {
    await open([moved, series])
    await screen.findByText('主题党日')
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      '2020年12月2日 周三',
      '2020年12月1日 周二',
    ])
  })

  it('tells from when to when and where', async () => {
    await open([moved])
    const text = (await row('主题党日')).textContent
    expect(text).toContain('时间地点有变')
    expect(text).toContain('原 2020年12月10日 周四 09:00–11:00')
    expect(text).toContain('现 2020年12月11日 周五 14:00–16:00 · 文化礼堂')
  })

  it('tells of a series how many and why', async () => {
    await open([series])
    const text = (await row('同步课堂')).textContent
    expect(text).toContain('以后的 12 次不再举行')
    expect(text).toContain('原因：教师外出')
  })

  it('says in words what is unread', async () => {
    await open([moved, series])
    expect(within(await row('主题党日')).getByText('未读：')).toBeTruthy()
    expect(within(await row('同步课堂')).queryByText('未读：')).toBeNull()
  })

  it('leads to the thing, which is read thereby', async () => {
    const { asked } = await open([moved])
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: '主题党日' })
    expect(link.pathname).toBe('/activities/a1')
    await fireEvent.click(link)
    expect(posted(asked)).toEqual([['/notifications/n2/reading', undefined]])
  })

  it('marks one as read', async () => {
    const { asked } = await open([moved])
    await fireEvent.click(await screen.findByRole('button', { name: '把“主题党日”标为已读' }))
    expect(posted(asked)).toEqual([['/notifications/n2/reading', undefined]])
  })

  it('marks all as read that are on the screen, and not what came later', async () => {
    const { asked } = await open([moved, series])
    await fireEvent.click(await screen.findByRole('button', { name: '全部标为已读' }))
    expect(posted(asked)).toEqual([['/notifications/reading', { upTo: 'n2' }]])
  })

  it('offers nothing to mark when all is read', async () => {
    await open([series], 0)
    await screen.findByText('没有未读的通知')
    expect(screen.queryByRole('button', { name: '全部标为已读' })).toBeNull()
  })

  it('asks for the unread alone', async () => {
    const { asked, router } = await open([moved])
    await fireEvent.click(await screen.findByRole('button', { name: '未读' }))
    await waitFor(() => expect(asked.some(({ url }) => url.endsWith('/notifications?unread=true'))).toBe(true))
    expect(router.currentRoute.value.query).toEqual({ unread: 'true' })
  })

  it('says what would stand here when there is nothing', async () => {
    await open([], 0)
    expect(await screen.findByText('还没有通知')).toBeTruthy()
  })
})
