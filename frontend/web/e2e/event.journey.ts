import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
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

const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
const event = `共建座谈会 ${Date.now()}`
let path = ''

async function as(account: string, at: string, options = {}) {
  const page = await openPage(browser, options)
  await signIn(page, account, at)
  return page
}
const main = (page: Page) => page.locator('#main')
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => main(page).getByRole('link', { name, exact: true })
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const dialog = (page: Page) => page.getByRole('dialog')

async function fillStep(page: Page, number: number, what: string, minutes: string) {
  await button(page, '添加一项').click()
  const step = page.getByRole('group', { name: `第 ${number} 项`, exact: true })
  await step.getByLabel('用时（分钟）').fill(minutes)
  await step.getByLabel(/^负责人 /).fill('文学院党支部')
  await step.getByLabel(/^内容/).fill(what)
  return page.getByRole('group', { name: what, exact: true })
}

it('a college branch arranges a forum step by step, with a speech and what is needed', async () => {
  const page = await as('college-branch', `/calendar/new?date=${today}`)
  await page.getByLabel('所属').fill('河坝')
  await page
    .getByRole('option', { name: /河坝村.*结对/ })
    .first()
    .click()
  await page.getByLabel('种类').selectOption({ label: '座谈会' })
  await page.getByLabel('活动名称').fill(event)
  await page.getByLabel('开始时间').fill('0000')
  await page.getByLabel('结束时间').fill('0030')
  await page.getByRole('button', { name: /^添加.*参与方$/ }).click()
  await page.getByLabel('河坝村党支部参加人数').fill('12')
  await button(page, '安排活动').click()
  await title(page).filter({ hasText: event }).waitFor()
  path = new URL(page.url()).pathname

  await link(page, '编排流程').click()
  await fillStep(page, 1, '主持人介绍来宾', '10')
  const speech = await fillStep(page, 2, '村党支部书记发言', '20')
  await speech.getByLabel(/发言稿/).check()
  await button(page, '添加物料').click()
  const need = page.getByRole('group', { name: '第 1 项', exact: true })
  await need.getByLabel(/^数量/).fill('4')
  await need.getByLabel(/^名称/).fill('手持话筒')
  await expectNoAxeFindings(page)
  await button(page, '保存编排').click()
  await main(page).getByText('00:10').waitFor()
  await main(page).getByText('待写稿').waitFor()
})

it('the village writes the speech and submits it, the college approves it', async () => {
  const village = await as('village-branch', path)
  await main(village)
    .getByRole('button', { name: /看发言稿/ })
    .click()
  await dialog(village).getByLabel('发言稿').fill('各位同志，我讲一讲河坝村这一年。')
  await dialog(village).getByRole('button', { name: '送审' }).click()
  await main(village).getByText('待审稿', { exact: true }).waitFor()
  await main(village)
    .getByRole('button', { name: /看发言稿/ })
    .click()
  await dialog(village).getByText('送审').first().waitFor()
  expect(await dialog(village).getByRole('button', { name: '审定' }).count()).toBe(0)

  const college = await as('college-branch', path)
  await main(college)
    .getByRole('button', { name: /看发言稿/ })
    .click()
  await expectNoAxeFindings(college)
  await dialog(college).getByRole('button', { name: '审定' }).click()
  await main(college).getByText('已审定', { exact: true }).waitFor()
})

it('its rundown prints on one page of A4, without the frame of the application', async () => {
  const page = await as('college-branch', path)
  await link(page, '打印流程单').click()
  await main(page).getByRole('heading', { name: '活动流程单' }).waitFor()
  await main(page).getByText('主持人介绍来宾').waitFor()
  await expectNoAxeFindings(page)
  await picture(page, 'rundown')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]/)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  expect(await button(page, '打印').isVisible()).toBe(false)
})

it('the organiser records who came, and nobody else has to', async () => {
  const page = await as('college-branch', path)
  await link(page, '登记纪要').click()
  await page.getByLabel('河坝村党支部参加人数').fill('11')
  expect(await page.getByLabel('到场人数').inputValue()).toBe('11')
  await page.getByLabel('纪要', { exact: true }).fill('按流程开完。')
  await page.getByLabel(/^成果/).fill('议定每季度互派一名书记讲课。')
  await expectNoAxeFindings(page)
  await button(page, '登记纪要').click()
  await title(page).filter({ hasText: '已登记' }).waitFor()
  await main(page).getByText('议定每季度互派一名书记讲课。').first().waitFor()
  await expectNoAxeFindings(page)
  await picture(page, 'activity-held', true)
})

it('the event fits a phone: activity, rundown and its sheet', async () => {
  const page = await as('village-branch', path, { viewport: PHONE })
  for (const at of [path, `${path}/rundown`, `${path}/record`]) {
    await page.goto(at)
    await expectNoAxeFindings(page)
    await expectNoSidewaysScrolling(page)
  }
})
