import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  choose,
  expectNoAxeFindings,
  expectNoSidewaysScrolling,
  freshDay,
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

const day = freshDay()
const brand = `同心共建 ${day}`

async function as(account: string, at = '/') {
  const page = await openPage(browser)
  await signIn(page, account, at)
  return page
}
async function propose(page: Page, a: string, b: string) {
  await page.getByRole('link', { name: '提出结对' }).first().click()
  await page.getByRole('button', { name: '乙方', exact: true }).click()
  expect(await page.getByLabel('乙方单位（我方）').inputValue()).not.toBe('')
  await choose(page.getByLabel(/^甲方单位/), a, a)
  await choose(page.getByLabel(/^乙方单位/), b, b)
  await page.getByLabel('党建品牌').fill(brand)
  await typeDate(page.getByLabel('开始日期'), day)
  await typeDate(page.getByLabel('结束日期'), day)
}
async function step(page: Page, verb: string) {
  await page.locator('#main').getByRole('button', { name: verb, exact: true }).click()
  return page.getByRole('dialog')
}
const title = (page: Page) => page.getByRole('heading', { level: 1 })

it('a pairing is proposed by the town, confirmed by the college and filed by the town', async () => {
  const town = await as('town-officer', '/pairings')
  await expectNoAxeFindings(town)
  await propose(town, 'xx师范学院文学院党支部', '街村党支部')
  await expectNoAxeFindings(town)
  await picture(town, 'pairing-propose')
  await town.getByRole('button', { name: '提出结对' }).click()
  await town.getByText('等甲方确认').waitFor()
  expect(await title(town).innerText()).toContain('待确认')
  const { pathname } = new URL(town.url())

  const college = await as('college-branch', '/pairings?awaiting=me')
  await college.getByRole('link', { name: /街村/ }).first().waitFor()
  await college.goto(pathname)
  await college.getByText(brand).first().waitFor()
  await (await step(college, '确认结对')).getByRole('button', { name: '确认结对' }).click()
  await college.getByText('双方已确认，等上级备案').waitFor()

  await town.reload()
  const filing = await step(town, '备案')
  await filing.getByLabel('备案文号').fill('演示[2026]第0099号')
  await filing.getByRole('button', { name: '备案', exact: true }).click()
  await town.getByText('演示〔2026〕99号').first().waitFor()
  expect(await title(town).innerText()).toContain('未开始')
  await expectNoAxeFindings(town)

  const ending = await step(town, '结束结对')
  await ending.getByLabel('结束原因').fill('演练结束')
  await ending.getByRole('button', { name: '结束结对' }).click()
  await title(town).filter({ hasText: '已结束' }).waitFor()
  await town.getByText('演练结束').first().waitFor()
  expect(await town.getByRole('link', { name: '修改结对' }).count()).toBe(0)
})

it('a college declines a proposal with its reason, which the town reads and which ends it', async () => {
  const town = await as('town-officer', '/pairings')
  await propose(town, 'xx师范学院文学院党支部', '麻柳村党支部')
  await town.getByRole('button', { name: '提出结对' }).click()
  await town.getByText('等甲方确认').waitFor()
  const { pathname } = new URL(town.url())

  const college = await as('college-branch', pathname)
  const declining = await step(college, '婉拒')
  await declining.getByRole('button', { name: '婉拒' }).click()
  await declining.getByText('请填写原因').waitFor()
  await declining.getByLabel('原因').fill('本学年人手已排满')
  await expectNoAxeFindings(college)
  await declining.getByRole('button', { name: '婉拒' }).click()
  await title(college).filter({ hasText: '已婉拒' }).waitFor()

  await town.reload()
  await town.getByText('甲方没有同意：本学年人手已排满').waitFor()
  expect(await town.locator('#main').getByRole('button', { name: '备案' }).count()).toBe(0)
  await expectNoAxeFindings(town)
})

it('a pairing shows two sides, what comes next and its money', async () => {
  const town = await as('town-officer', '/pairings?state=FILED&q=照壁村')
  await town
    .getByRole('link', { name: /照壁村党支部/ })
    .first()
    .click()
  await town.getByRole('group', { name: '乙方' }).getByText('照壁村党支部').waitFor()
  await settled(town)
  expect(await town.getByRole('group', { name: '甲方' }).innerText()).toContain('外国语学院党支部')
  expect(await town.getByText('5,000.00').count()).toBeGreaterThan(0)
  await expectNoAxeFindings(town)

  await town.setViewportSize(PHONE)
  await expectNoSidewaysScrolling(town)
  await expectNoAxeFindings(town)
  await picture(town, 'pairing-phone', true)
})

it('a village sees its own pairing and nothing of the others', async () => {
  const town = await as('town-officer', '/pairings?q=街村')
  await town
    .getByRole('link', { name: /街村党支部/ })
    .first()
    .click()
  await town.getByRole('group', { name: '乙方' }).waitFor()
  const { pathname } = new URL(town.url())

  const village = await as('village-branch', '/pairings')
  const rows = village.locator('tbody tr')
  await rows.first().waitFor()
  const names = await rows.allInnerTexts()
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !name.includes('河坝'))).toEqual([])
  await rows.last().getByRole('link').click()
  await village.getByRole('group', { name: '乙方' }).getByText('河坝村党支部').waitFor()
  await picture(village, 'pairing', true)
  await village.goto(pathname)
  await village.getByText('没有找到').waitFor()
  await expectNoAxeFindings(village)
})

it('the list of pairings is cards on a phone', async () => {
  const page = await openPage(browser, { viewport: PHONE })
  await signIn(page, 'town-officer', '/pairings')
  await page.getByRole('list', { name: '结对共建' }).getByRole('link').first().waitFor()
  expect(await page.locator('table').count()).toBe(0)
  await expectNoSidewaysScrolling(page)
  await expectNoAxeFindings(page)
  await picture(page, 'pairings-phone')
})
