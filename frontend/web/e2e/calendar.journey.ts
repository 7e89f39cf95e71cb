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
const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
const visit = `走访慰问 ${Date.now()}`
let path = ''

async function as(account: string, at: string, options = {}) {
  const page = await openPage(browser, options)
  await signIn(page, account, at)
  return page
}
const button = (page: Page, name: string) => page.locator('#main').getByRole('button', { name, exact: true })
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const dayInFocus = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.day)

async function plan(page: Page, name: string, on: string, from: string, to: string) {
  await page.goto(`/calendar/new?date=${on}`)
  await page.getByLabel('所属').fill('河坝')
  await page
    .getByRole('option', { name: /河坝村.*结对/ })
    .first()
    .click()
  await page.getByLabel('种类').selectOption({ label: '走访慰问' })
  await page.getByLabel('活动名称').fill(name)
  await page.getByLabel('开始时间').fill(from)
  await page.getByLabel('结束时间').fill(to)
  await page.getByLabel(/^地点/).fill('河坝村党群服务中心')
}

it('a college branch puts a visit on the calendar of its pairing and announces it', async () => {
  const page = await as('college-branch', '/calendar')
  await expectNoAxeFindings(page)
  await picture(page, 'calendar')

  await plan(page, visit, day, '1400', '16：30')
  await page.getByRole('button', { name: /^添加.*参与方$/ }).click()
  await page.getByLabel('河坝村党支部参加人数').fill('12')
  await expectNoAxeFindings(page)
  await button(page, '安排活动').click()
  await title(page).filter({ hasText: visit }).waitFor()
  path = new URL(page.url()).pathname
  expect(await page.locator('#main').innerText()).toContain('14:00–16:30')

  await button(page, '发布通知').click()
  await page.getByRole('dialog').getByRole('button', { name: '发布通知' }).click()
  await title(page).filter({ hasText: '已发布' }).waitFor()
  await expectNoAxeFindings(page)
  await picture(page, 'activity')
})

it('an overlap of place is pointed out, not refused', async () => {
  const page = await as('college-branch', '/calendar')
  await plan(page, `${visit} 乙`, day, '15:00', '17:00')
  await button(page, '安排活动').click()
  await page.getByText('时间有重叠').waitFor()
  expect(await page.locator('#main').innerText()).toContain(visit)
  await button(page, '取消活动').click()
  const dialog = page.getByRole('dialog')
  await expectNoAxeFindings(page)
  await dialog.getByLabel('取消原因').fill('与另一场重叠')
  await dialog.getByRole('button', { name: '取消活动' }).click()
  await title(page).filter({ hasText: '已取消' }).waitFor()
})

it('the village finds it in the month with the keyboard alone', async () => {
  const page = await as('village-branch', `/calendar?at=${day}`)
  await settled(page)
  const cell = page.locator(`[data-day="${day}"]`)
  expect(await cell.getAttribute('tabindex')).toBe('0')
  await cell.focus()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await settled(page)
  // The last of a long month has no equal in a shorter one, so the way back is by days.
  for (let left = Number(day.slice(8)) - Number((await dayInFocus(page))!.slice(8)); left > 0; left--)
    await page.keyboard.press('ArrowRight')
  expect(await dayInFocus(page)).toBe(day)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  expect(await dayInFocus(page)).toBe(day)

  await cell
    .getByRole('link', { name: new RegExp(visit) })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: '选中的活动' })
  await panel.getByText(visit).first().waitFor()
  await expectNoAxeFindings(page)
  await picture(page, 'calendar-selected')
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  expect(await dayInFocus(page)).toBe(day)
})

it('what took place gets its minutes', async () => {
  const page = await as('college-branch', '/calendar')
  await plan(page, `${visit} 今天`, today, '00:00', '00:05')
  await button(page, '安排活动').click()
  await title(page)
    .filter({ hasText: `${visit} 今天` })
    .waitFor()
  await page.locator('#main').getByRole('link', { name: '登记纪要', exact: true }).click()
  await page.getByLabel('到场人数').fill('36')
  await page.getByLabel('纪要', { exact: true }).fill('走访五户，座谈一次。')
  await expectNoAxeFindings(page)
  await button(page, '登记纪要').click()
  await title(page).filter({ hasText: '已登记' }).waitFor()
  await page.getByText('走访五户，座谈一次。').first().waitFor()

  await page.goto('/calendar?view=week')
  await page.getByRole('link', { name: new RegExp(`${visit} 今天`) }).waitFor()
  await expectNoAxeFindings(page)
  await picture(page, 'calendar-week')
})

it('the calendar fits a phone: month, day list, week, activity and form', async () => {
  const page = await as('village-branch', `/calendar?at=${day}`, { viewport: PHONE })
  for (const at of [`/calendar?at=${day}`, `/calendar?view=week&at=${day}`, path, '/calendar/new']) {
    await page.goto(at)
    await settled(page)
    await expectNoSidewaysScrolling(page)
    await expectNoAxeFindings(page)
  }
  await page.goto(`/calendar?at=${day}`)
  await page.locator(`[data-list-day="${day}"]`).getByText(`14:00 ${visit}`).waitFor()
  await picture(page, 'calendar-phone', true)
})
