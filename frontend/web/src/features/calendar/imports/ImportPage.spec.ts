import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import ImportPage from './ImportPage.vue'

const entry = {
  line: 4,
  uid: 'a',
  title: '教研例会',
  startsAt: '2026-12-10T14:00:00+08:00',
  endsAt: '2026-12-10T16:00:00+08:00',
  allDay: false,
  notes: [],
  effect: 'PLANNED',
}
const before = {
  id: 'x1',
  version: 3,
  title: '教研例会',
  startsAt: '2026-12-09T14:00:00+08:00',
  endsAt: '2026-12-09T16:00:00+08:00',
}
const reading = {
  entries: [
    entry,
    { ...entry, uid: 'b', title: '改期的', effect: 'CHANGED', activity: before },
    { ...entry, uid: 'c', title: '照旧的', effect: 'UNCHANGED', activity: before },
    { ...entry, uid: 'd', title: '已登记的', effect: 'CLOSED', activity: before },
  ],
  troubles: [{ line: 27, kind: 'DAY_UNKNOWN', text: '20260230T140000' }],
  troubleCount: 1,
}

async function open(replies: Parameters<typeof service>[0] = {}) {
  const asked = service({
    'GET /activity-kinds': {
      body: {
        items: [
          { code: 'OTHER', name: '其他' },
          { code: 'LECTURE', name: '讲座' },
        ],
      },
    },
    'GET /organizations/o1': { body: { id: 'o1', name: '第一小学', kind: 'SCHOOL' } },
    'POST /calendar-readings': { body: reading },
    'POST /imports/activities': { body: { created: 1, changed: 1, unchanged: 0 } },
    ...replies,
  })
  await mount(ImportPage, { at: '/calendar/import?organizationId=o1' })
  await screen.findAllByDisplayValue('第一小学')
  return asked
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

async function preview(file = new File(['BEGIN:VCALENDAR'], 'a.ics', { type: 'text/calendar' })) {
  await userEvent.upload(await screen.findByLabelText('日历文件'), file)
  await press('预览')
}

describe('importing a calendar file', () => {
  it('sends the words of the file and where they would belong', async () => {
    const asked = await open()
    await preview()
    await screen.findByText('教研例会')
    const { url, body, headers } = asked.find(({ url }) => url.includes('readings'))!
    expect(url).toContain('organizationId=o1')
    expect(body).toBe('BEGIN:VCALENDAR')
    expect(headers['Content-Type']).toBe('text/calendar')
  })

  it('reads files that are written as this country used to write', async () => {
    const asked = await open()
    await preview(new File([new Uint8Array([0xd6, 0xd0, 0xb9, 0xfa])], 'a.ics'))
    await screen.findByText('教研例会')
    expect(asked.find(({ url }) => url.includes('readings'))?.body).toBe('中国')
  })

  it('tells what would become of each event, and what it was', async () => {
    await open()
    await preview()
    for (const word of ['新增', '更新', '没有变化', '不能再改']) expect(await screen.findByText(word)).toBeTruthy()
    expect(screen.getByText(/原来：教研例会 · .*12月9日/)).toBeTruthy()
  })

  it('tells by its line what cannot be imported', async () => {
    await open()
    await preview()
    expect(await screen.findByText(/第 27 行：没有这样的日期或时间/)).toBeTruthy()
  })

  it('takes over what is chosen, each change on top of what was shown', async () => {
    const asked = await open()
    await preview()
    await userEvent.click(await screen.findByRole('checkbox', { name: /教研例会.*新增/ }))
    await press('导入 1 项')
    expect(await screen.findByText('新增 1 项 · 更新 1 项')).toBeTruthy()
    const body = asked.find(({ url }) => url.includes('imports'))?.body
    expect(body).toMatchObject({
      organizationId: 'o1',
      hostId: 'o1',
      kind: 'OTHER',
      entries: [{ uid: 'b', version: 3 }],
    })
  })

  it('lets nobody choose what stays as it is', async () => {
    await open()
    await preview()
    expect(await screen.findByRole('checkbox', { name: /照旧的/ })).toHaveProperty('disabled', true)
  })

  it('shows a refusal and reads again', async () => {
    const problem = {
      type: '/problems/activity-import-overtaken',
      title: '有人正在导入',
      detail: '请刷新',
      status: 409,
    }
    const asked = await open({ 'POST /imports/activities': { status: 409, body: problem } })
    await preview()
    await press('导入 2 项')
    await press('重新预览')
    await screen.findByText('教研例会')
    expect(asked.filter(({ url }) => url.includes('readings'))).toHaveLength(2)
  })

  it('sends no file that is too large', async () => {
    const asked = await open()
    await preview(new File([new Uint8Array(1024 * 1024 + 1)], 'a.ics'))
    expect(await screen.findByText(/文件超过 1 兆/)).toBeTruthy()
    expect(asked.some(({ url }) => url.includes('readings'))).toBe(false)
  })

  it('forgets what it showed when something else is chosen', async () => {
    await open()
    await preview()
    await screen.findByText('照旧的')
    await userEvent.selectOptions(screen.getByLabelText('种类'), 'LECTURE')
    expect(screen.queryByText('照旧的')).toBeNull()
  })
})
