import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  expectNoAxeFindings,
  expectNoSidewaysScrolling,
  openBrowser,
  openPage,
  PHONE,
  picture,
  settled,
  signIn,
  typeDate,
} from './browser'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Spring of 2027 has a school calendar in the province of the core school: week 1 begins on 22 February. */
const title = `四年级数学 ${Date.now()}`
let series = ''

async function coreSchool(at: string, options = {}) {
  const page = await openPage(browser, options)
  await signIn(page, 'core-school', at)
  return page
}
const main = (page: Page) => page.locator('#main')
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true })
const row = (page: Page, day: string) => main(page).getByRole('row').filter({ hasText: day })
const heading = (page: Page, text: string | RegExp) => page.getByRole('heading', { level: 1 }).filter({ hasText: text })

async function filled(page: Page) {
  await page.getByLabel('所属').fill('仙居一小')
  await page
    .getByRole('option', { name: /仙居一小城乡/ })
    .first()
    .click()
  await page.getByLabel('种类').selectOption({ label: '同步课堂' })
  await page.getByLabel('活动名称').fill(title)
  await typeDate(page.getByLabel('第一天'), '2027-02-23')
  await page.getByLabel('开始时间').fill('14:30')
  await page.getByLabel('结束时间').fill('15:10')
  await page.getByRole('button', { name: '周四', exact: true }).click()
  await typeDate(page.getByLabel('最后一天'), '2027-07-02')
  await page.getByText('第5教学周').first().waitFor()
}
async function openOn(page: Page, day: string) {
  await page.goto(series)
  await row(page, day).getByRole('link').first().click()
  await page.getByText('系列活动').first().waitFor()
}

it('a class twice a week over a semester shows its days with their teaching weeks before it is planned', async () => {
  for (const options of [{ viewport: PHONE }, {}]) {
    const page = await coreSchool('/calendar/series/new', options)
    await filled(page)
    await expectNoAxeFindings(page)
    await expectNoSidewaysScrolling(page)
    await picture(page, 'viewport' in options ? 'series-new-phone' : 'series-new', true)
    if ('viewport' in options) continue
    await button(page, '安排系列活动').click()
    await heading(page, title).waitFor()
    series = new URL(page.url()).pathname
  }
})

it('the series tells its rule in words and each of its activities', async () => {
  for (const options of [{ viewport: PHONE }, {}]) {
    const page = await coreSchool(series, options)
    await heading(page, title).waitFor()
    await settled(page)
    expect(await main(page).innerText()).toContain('每个教学周周二、周四')
    await main(page).getByText('第5周').first().waitFor()
    await expectNoAxeFindings(page)
    await expectNoSidewaysScrolling(page)
    await picture(page, 'viewport' in options ? 'series-phone' : 'series', true)
  }
})

it('one activity is changed alone', async () => {
  const page = await coreSchool(series)
  await openOn(page, '3月25日')
  await main(page).getByRole('link', { name: '修改活动' }).click()
  await page.getByLabel(/^地点/).fill('大礼堂')
  await button(page, '保存修改').click()
  await page.getByText('这一次单独改过').waitFor()
  await expectNoAxeFindings(page)
  await picture(page, 'series-exception', true)
})

it('one is cancelled alone', async () => {
  const page = await coreSchool(series)
  await openOn(page, '3月23日')
  await button(page, '取消活动').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('取消原因').fill('月考')
  await dialog.getByRole('button', { name: '取消活动' }).click()
  await heading(page, '已取消').waitFor()
})

it('this one and all that follow are changed, and what was changed or cancelled alone stays', async () => {
  const page = await coreSchool(series)
  await openOn(page, '3月16日')
  await main(page).getByRole('link', { name: '从这次起修改' }).click()
  await page.getByLabel('开始时间').fill('15:20')
  await page.getByLabel('结束时间').fill('16:00')
  await expectNoAxeFindings(page)
  await picture(page, 'series-edit', true)
  await button(page, '保存修改').click()
  await row(page, '3月18日').filter({ hasText: '15:20–16:00' }).waitFor()
  await row(page, '3月25日').filter({ hasText: '14:30–15:10' }).filter({ hasText: '大礼堂' }).waitFor()
  await row(page, '3月23日').filter({ hasText: '已取消' }).waitFor()
  await picture(page, 'series-split', true)
  series = new URL(page.url()).pathname
})

it('all to come are changed', async () => {
  const page = await coreSchool(series)
  await main(page).getByRole('link', { name: '修改后续全部' }).click()
  await page.getByLabel(/^地点/).fill('录播二室')
  await button(page, '保存修改').click()
  await row(page, '3月18日').filter({ hasText: '录播二室' }).waitFor()
  await row(page, '3月25日').filter({ hasText: '大礼堂' }).waitFor()
})

it('what two people change at once is shown in both versions', async () => {
  const [mine, theirs] = [await coreSchool(`${series}/edit`), await coreSchool(`${series}/edit`)]
  await theirs.getByLabel('活动名称').fill(`${title} 乙`)
  await mine.getByLabel(/^地点/).fill('录播三室')
  await button(theirs, '保存修改').click()
  await heading(theirs, `${title} 乙`).waitFor()
  await button(mine, '保存修改').click()
  const dialog = mine.getByRole('dialog')
  await dialog.getByText('录播三室').waitFor()
  await expectNoAxeFindings(mine)
  await picture(mine, 'series-conflict')
  await dialog.getByRole('button', { name: /保存/ }).click()
  await row(mine, '3月18日').filter({ hasText: '录播三室' }).waitFor()
  await heading(mine, `${title} 乙`).waitFor()
})

it('all to come are cancelled', async () => {
  const page = await coreSchool(series)
  await button(page, '取消后续活动').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('取消原因').fill('演示结束')
  await expectNoAxeFindings(page)
  await picture(page, 'series-cancel')
  await dialog.getByRole('button', { name: '取消后续活动' }).click()
  await row(page, '3月18日').filter({ hasText: '已取消' }).waitFor()
})
