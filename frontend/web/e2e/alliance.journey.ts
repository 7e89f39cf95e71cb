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
} from './browser'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const NAME = '仙居一小城乡教育共同体'
const title = (page: Page) => page.getByRole('heading', { level: 1 })

async function openAlliance(page: Page) {
  await page.getByRole('link', { name: NAME }).first().click()
  await page.getByRole('heading', { name: '成员单位' }).waitFor()
  await settled(page)
}
async function save(page: Page) {
  await page.getByRole('button', { name: '保存修改' }).click()
}

it('a core school filters the list and finds its alliance with the lead first', async () => {
  const page = await openPage(browser)
  await signIn(page, 'core-school', '/alliances')
  await page.getByLabel('类型').selectOption({ label: '协作型' })
  await page.waitForURL(/type=COLLABORATIVE/)
  await page.reload()
  await expectNoAxeFindings(page)
  await openAlliance(page)
  expect(await page.locator('.members li').first().innerText()).toMatch(/仙居县第一小学\s*核心校/)
  await expectNoAxeFindings(page)
  await picture(page, 'alliance', true)
})

it('a core school edits its alliance, and two who edit at once see both versions', async () => {
  const first = await openPage(browser)
  await signIn(first, 'core-school', '/alliances')
  await openAlliance(first)
  const home = first.url()
  const second = await first.context().newPage()
  const [mine, theirs] = [`每周一节同步课堂 ${Date.now()}`, `每月一次联合教研 ${Date.now()}`]

  await first.goto(`${home}/edit`)
  const goal = await first.getByLabel('共建目标').inputValue()
  await first.getByLabel('共建目标').fill(mine)
  await expectNoAxeFindings(first)
  await second.goto(`${home}/edit`)
  await second.getByLabel('共建目标').fill(theirs)
  await save(second)
  await second.waitForURL(home)
  await second.getByText(theirs).first().waitFor()

  await save(first)
  const both = first.getByRole('dialog', { name: '保存前，内容已被别人改过' })
  await both.getByText(theirs).waitFor()
  await expectNoAxeFindings(first)
  await picture(first, 'alliance-conflict')
  await both.getByLabel(mine).check()
  await both.getByRole('button', { name: '按选择保存' }).click()
  await first.waitForURL(home)
  await first.getByText(mine).first().waitFor()

  await first.goto(`${home}/edit`)
  await first.getByLabel('共建目标').fill(goal)
  await save(first)
  await first.waitForURL(home)
})

it('a member school sees the alliance and is offered no step that is not its own', async () => {
  const page = await openPage(browser)
  await signIn(page, 'village-school', '/alliances')
  await openAlliance(page)
  expect(await page.getByRole('link', { name: '修改资料' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: '结束共同体' }).count()).toBe(0)
})

it('an alliance fits a phone', async () => {
  const page = await openPage(browser, { viewport: PHONE })
  await signIn(page, 'core-school', '/alliances')
  await page.getByRole('list', { name: '共同体' }).getByRole('link').first().waitFor()
  await expectNoSidewaysScrolling(page)
  await expectNoAxeFindings(page)
  await openAlliance(page)
  await expectNoSidewaysScrolling(page)
  await expectNoAxeFindings(page)
  await picture(page, 'alliance-phone', true)
  expect(await title(page).innerText()).toContain(NAME)
})
