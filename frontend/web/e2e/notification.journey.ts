import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  expectNoAxeFindings,
  expectNoSidewaysScrolling,
  freshDay,
  openBrowser,
  openPage,
  PHONE,
  picture,
  settled,
  signIn,
} from './browser'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const day = freshDay()
const visit = `互访交流 ${Date.now()}`
let path = ''
let college: Page
let village: Page

const bell = (page: Page) => page.getByRole('link', { name: /^通知/ }).first()
const row = (page: Page) => page.locator('#main li').filter({ hasText: visit })

async function moveTo(from: string, to: string) {
  await college.goto(`${path}/edit`)
  await college.getByLabel('开始时间').fill(from)
  await college.getByLabel('结束时间').fill(to)
  await college.getByRole('button', { name: '保存修改' }).click()
  await college.locator('#main').getByText(`${from}–${to}`).first().waitFor()
}
async function turn(kind: string, way: string) {
  await village.goto('/notifications/settings')
  const choice = village.getByRole('group', { name: `“${kind}”的通知方式` }).getByRole('button', { name: way })
  await choice.click()
  await village.waitForFunction((one) => one?.getAttribute('aria-pressed') === 'true', await choice.elementHandle())
}

it('the village is told that the college plans something with it', async () => {
  college = await openPage(browser)
  await signIn(college, 'college-branch', `/calendar/new?date=${day}`)
  await college.getByLabel('所属').fill('河坝')
  await college
    .getByRole('option', { name: /河坝村.*结对/ })
    .first()
    .click()
  await college.getByLabel('种类').selectOption({ label: '互访交流' })
  await college.getByLabel('活动名称').fill(visit)
  await college.getByLabel('开始时间').fill('14:00')
  await college.getByLabel('结束时间').fill('16:00')
  await college.locator('#main').getByRole('button', { name: '安排活动', exact: true }).click()
  await college.getByRole('heading', { level: 1 }).filter({ hasText: visit }).waitFor()
  path = new URL(college.url()).pathname

  village = await openPage(browser)
  await signIn(village, 'village-branch')
  await bell(village).click()
  await row(village).getByText('邀请参加').waitFor()
  await expectNoAxeFindings(village)
  await picture(village, 'notifications')
})

it('the news leads to the activity, and is read thereby', async () => {
  await row(village).getByRole('link', { name: visit }).click()
  await village.getByRole('heading', { level: 1 }).filter({ hasText: visit }).waitFor()
  await village.goto('/notifications?unread=true')
  await settled(village)
  expect(await row(village).count()).toBe(0)
})

it('a move arrives with both times', async () => {
  await moveTo('15:00', '17:00')
  await village.goto('/notifications')
  const news = row(village).filter({ hasText: '时间地点有变' })
  await news.waitFor()
  expect(await news.innerText()).toMatch(/原 .*14:00–16:00[^]*现 .*15:00–17:00/)
  await village.getByRole('button', { name: `把“${visit}”标为已读` }).click()
  await village.getByRole('button', { name: `把“${visit}”标为已读` }).waitFor({ state: 'detached' })
})

it('what the village turned off does not arrive', async () => {
  await turn('时间地点有变', '关闭')
  await expectNoAxeFindings(village)
  await picture(village, 'notification-settings')
  await moveTo('16:00', '18:00')
  await village.goto('/notifications')
  await settled(village)
  expect(await row(village).filter({ hasText: '时间地点有变' }).count()).toBe(1)
  await turn('时间地点有变', '通知中心')
})

it('centre and settings fit a phone', async () => {
  await village.setViewportSize(PHONE)
  for (const at of ['/notifications', '/notifications/settings']) {
    await village.goto(at)
    await expectNoSidewaysScrolling(village)
    await expectNoAxeFindings(village)
    await picture(village, `${at.slice(1).replace('/', '-')}-phone`, true)
  }
})
