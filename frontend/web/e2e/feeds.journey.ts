import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  BASE_URL,
  choose,
  expectNoAxeFindings,
  expectNoSidewaysScrolling,
  openBrowser,
  openPage,
  PHONE,
  picture,
  signIn,
} from './browser'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const run = Date.now()
/** Within what a feed shows. */
const day = (later: number) => new Date(run + (200 + later) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
const titles = { moved: `教研周例会 ${run}`, days: `读书周 ${run}` }

/** A file as other programs write it: a meeting, a week, a day that does not exist, a zone that nobody knows. */
function calendarFile(meetingOn: string) {
  const event = (name: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${run}-${name}`, ...lines, 'END:VEVENT']
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//ZH',
    ...event(
      'moved',
      `SUMMARY:${titles.moved}`,
      `DTSTART;TZID=Asia/Shanghai:${meetingOn}T140000`,
      'DURATION:PT2H',
      'LOCATION:三楼会议室',
    ),
    ...event('days', `SUMMARY:${titles.days}`, `DTSTART;VALUE=DATE:${day(7)}`, `DTEND;VALUE=DATE:${day(12)}`),
    ...event('never', 'SUMMARY:没有这一天', 'DTSTART:20270230T140000'),
    ...event('mars', 'SUMMARY:别处', `DTSTART;TZID=Mars/Olympus:${meetingOn}T140000`),
    'END:VCALENDAR',
  ]
  return { name: 'calendar.ics', mimeType: 'text/calendar', buffer: Buffer.from(lines.join('\r\n') + '\r\n') }
}

async function preview(page: Page, meetingOn: string) {
  await page.getByLabel('日历文件').setInputFiles(calendarFile(meetingOn))
  await page.getByRole('button', { name: '预览', exact: true }).click()
  await page.getByText(titles.moved).first().waitFor()
}
const fetched = async (address: string) => fetch(BASE_URL + new URL(address).pathname)

it('fetches a subscribed calendar by its address, and no more by the one of before', async () => {
  const page = await openPage(browser)
  await signIn(page, 'village-school', '/calendar/feeds')
  await page.getByRole('heading', { level: 1, name: '订阅日历' }).waitFor()
  const old = page.getByRole('button', { name: '停用订阅：我参加的活动' })
  if (await old.count()) {
    await old.click()
    await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
    await old.waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: '生成订阅地址' }).click()
  const shown = page.getByLabel('订阅地址', { exact: true })
  const first = await shown.inputValue()
  expect(await (await fetched(first)).text()).toContain('BEGIN:VCALENDAR')
  await expectNoAxeFindings(page)
  await picture(page, 'feeds-1440')

  await page.getByRole('button', { name: '更换地址：我参加的活动' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '更换地址' }).click()
  await page.waitForFunction(
    (before) => document.querySelector<HTMLInputElement>('input[readonly]')?.value !== before,
    first,
  )
  expect((await fetched(first)).status).toBe(404)
  expect((await fetched(await shown.inputValue())).status).toBe(200)
})

it('takes over what was chosen of a file, and nothing twice', async () => {
  const page = await openPage(browser)
  await signIn(page, 'core-school', '/calendar/import')
  await choose(page.getByLabel('所属'), '仙居县第一小学', /仙居县第一小学/)
  await page.getByLabel('种类').selectOption({ label: '联合教研' })
  await preview(page, day(0))
  const main = page.locator('#main')
  await main.getByText('有 2 处请留意').waitFor()
  expect(await main.getByText('没有这样的日期或时间').count()).toBe(1)
  expect(await main.getByText('不认识的时区').count()).toBe(1)
  await expectNoAxeFindings(page)
  await picture(page, 'import-1440', true)
  await page.getByRole('button', { name: '导入 2 项' }).click()
  await main.getByText('新增 2 项').waitFor()

  await preview(page, day(0))
  expect(await main.getByText('没有变化', { exact: true }).count()).toBe(2)
  await preview(page, day(1))
  await page.getByRole('button', { name: '导入 1 项' }).click()
  await main.getByText('更新 1 项').waitFor()
})

it('shows a file on a phone without sideways scrolling', async () => {
  const page = await openPage(browser, { viewport: PHONE })
  await signIn(page, 'core-school', '/calendar/import')
  await choose(page.getByLabel('所属'), '仙居县第一小学', /仙居县第一小学/)
  await preview(page, day(3))
  await expectNoSidewaysScrolling(page)
  await expectNoAxeFindings(page)
  await picture(page, 'import-375', true)
})
