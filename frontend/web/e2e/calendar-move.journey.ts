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

/** A Wednesday in the middle of a month, so that a day and a week on stay in view. */
const day = wednesdayNear(freshDay())
const title = `改期 ${Date.now()}`

function wednesdayNear(some: string) {
  const middle = new Date(`${some.slice(0, 7)}-14T00:00:00Z`)
  while (middle.getUTCDay() !== 3) middle.setUTCDate(middle.getUTCDate() + 1)
  return middle.toISOString().slice(0, 10)
}
const daysOn = (count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
const entryOn = (page: Page, on: string) =>
  page.locator(`[data-day="${on}"]`).getByRole('link', { name: new RegExp(title) })

async function month(options = {}, account = 'college-branch') {
  const page = await openPage(browser, options)
  await signIn(page, account, `/calendar?at=${day}`)
  return page
}

it('an activity is planned, and moved a day on by dragging', async () => {
  const page = await month()
  await page.goto(`/calendar/new?date=${day}`)
  await page.getByLabel('所属').fill('河坝')
  await page
    .getByRole('option', { name: /河坝村.*结对/ })
    .first()
    .click()
  await page.getByLabel('种类').selectOption({ label: '走访慰问' })
  await page.getByLabel('活动名称').fill(title)
  await page.getByLabel('开始时间').fill('14:00')
  await page.getByLabel('结束时间').fill('16:00')
  await page.locator('#main').getByRole('button', { name: '安排活动' }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor()

  await page.goto(`/calendar?at=${day}`)
  const from = (await entryOn(page, day).boundingBox())!
  const to = (await page.locator(`[data-day="${daysOn(1)}"]`).boundingBox())!
  await page.mouse.move(from.x + 20, from.y + 8)
  await page.mouse.down()
  await page.mouse.move(to.x + 30, to.y + 50, { steps: 8 })
  await page.getByText('人员、主办单位和地点都没有重叠').waitFor()
  await picture(page, 'calendar-dragging')
  await page.mouse.up()
  await entryOn(page, daysOn(1)).waitFor()
})

it('a week on by the keyboard, and back by undo', async () => {
  const page = await month()
  await entryOn(page, daysOn(1)).focus()
  await page.keyboard.press('Shift+ArrowDown')
  await entryOn(page, daysOn(8)).waitFor()
  await page.getByRole('button', { name: '撤销' }).click()
  await entryOn(page, daysOn(1)).waitFor()
})

it('to another time by the dialog, which looks for overlaps', async () => {
  const page = await month()
  await entryOn(page, daysOn(1)).focus()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: new RegExp(title) })
  await dialog.getByLabel('开始时间').fill('09:30')
  await dialog.getByText(/09:30–11:30/).waitFor()
  await expectNoAxeFindings(page)
  await dialog.getByRole('button', { name: '改期' }).click()
  await page.getByRole('link', { name: new RegExp(`09:30 ${title}`) }).waitFor()
})

it('deleted it is gone, and comes back by undo', async () => {
  const page = await month()
  await entryOn(page, daysOn(1)).click()
  const panel = page.getByRole('complementary', { name: '选中的活动' })
  await panel.getByRole('button', { name: '删除活动' }).click()
  await entryOn(page, daysOn(1)).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '撤销' }).click()
  await entryOn(page, daysOn(1)).waitFor()
})

it('the semester shows who does what in which teaching week, on a desk and on a phone', async () => {
  for (const options of [{}, { viewport: PHONE }]) {
    const page = await month(options, 'core-school')
    await page.goto('/calendar?view=semester&at=2026-10-14')
    await page.getByRole('heading', { name: '学期总览' }).waitFor()
    await settled(page)
    expect(await page.locator('#main').innerText()).toContain('2026-2027学年第一学期')
    await expectNoAxeFindings(page)
    await expectNoSidewaysScrolling(page)
    await picture(page, 'viewport' in options ? 'calendar-semester-phone' : 'calendar-semester', true)
  }
})

it('the agenda reads the same from a day on', async () => {
  const page = await month()
  await page.goto(`/calendar?view=agenda&at=${daysOn(1)}&kind=VISIT,PARTY_DAY`)
  await page.getByRole('link', { name: title }).waitFor()
  await expectNoAxeFindings(page)
})
