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

const fund = `共建专项 ${Date.now()}`
/** Where the allocation and its fund are found, once they are there. */
const at = { fund: '', allocation: '' }

async function as(account: string, path: string, options = {}) {
  const page = await openPage(browser, options)
  await signIn(page, account, path)
  return page
}
const button = (page: Page, name: string) => page.locator('#main').getByRole('button', { name, exact: true })
const pathOf = (page: Page) => new URL(page.url()).pathname
const title = (page: Page) => page.getByRole('heading', { level: 1 })

it('finance sets up a fund, is refused more than it holds, and submits what fits', async () => {
  const page = await as('finance', '/funding')
  await expectNoAxeFindings(page)
  await picture(page, 'funding')

  await page.getByRole('link', { name: '新建资金' }).first().click()
  await page.getByLabel('资金名称').fill(fund)
  await page.getByLabel('总额（元）').fill('0.8万')
  await expectNoAxeFindings(page)
  await button(page, '新建资金').click()
  await title(page).filter({ hasText: fund }).waitFor()
  at.fund = pathOf(page)

  await page.getByRole('link', { name: '下达资金' }).first().click()
  await title(page).filter({ hasText: '下达资金' }).waitFor()
  await page.getByLabel('受益方', { exact: true }).fill('河坝')
  await page
    .getByRole('option', { name: /河坝村.*结对/ })
    .first()
    .click()
  await page.getByLabel('分配金额（元）').fill('9000')
  await page.getByLabel('学习培训', { exact: true }).check()
  await page.getByLabel('外出考察', { exact: true }).check()
  await page.getByLabel('外出考察最多（元）').fill('3000')
  await page.getByLabel(/^依据条文/).fill('第 7 条')
  await button(page, '起草分配').click()

  const refusal = page.getByRole('alert')
  await refusal.waitFor()
  expect(await refusal.innerText()).toContain('8,000.00')
  expect(await page.getByLabel('分配金额（元）').inputValue()).toBe('9,000.00')
  await expectNoAxeFindings(page)
  await picture(page, 'funding-refusal')

  await page.getByRole('button', { name: '改为 8,000.00 元' }).click()
  await page.getByLabel('分配金额（元）').fill('5000')
  await button(page, '起草分配').click()
  await button(page, '提交审批').click()
  await page.getByText('等主管人员审批').waitFor()
  at.allocation = pathOf(page)
  expect(await title(page).innerText()).toContain('待审批')
  expect(await button(page, '审批通过').count()).toBe(0)
})

it('the town officer sends it back with a word, finance mends it, and the officer approves', async () => {
  const officer = await as('town-officer', at.allocation)
  await button(officer, '退回修改').click()
  await officer.getByRole('dialog').getByLabel('说明').fill('请写明期限')
  await officer.getByRole('dialog').getByRole('button', { name: '退回修改' }).click()
  await title(officer).filter({ hasText: '退回待改' }).waitFor()

  const finance = await as('finance', at.allocation)
  await finance.getByText('请写明期限').first().waitFor()
  await finance.getByRole('link', { name: '修改申请' }).click()
  await finance.getByLabel(/^备注/).fill('年底前用完')
  await button(finance, '保存修改').click()
  await button(finance, '提交审批').click()
  await title(finance).filter({ hasText: '待审批' }).waitFor()

  await officer.reload()
  await expectNoAxeFindings(officer)
  await button(officer, '审批通过').click()
  const dialog = officer.getByRole('dialog')
  expect(await dialog.innerText()).toContain('5,000.00 元')
  await expectNoAxeFindings(officer)
  await dialog.getByRole('button', { name: '审批通过' }).click()
  await title(officer).filter({ hasText: '已批准' }).waitFor()
  await picture(officer, 'allocation')

  await officer.goto(at.fund)
  await settled(officer)
  const balance = officer.getByRole('region', { name: '资金余额' })
  expect(await balance.innerText()).toContain('3,000.00')
  await expectNoAxeFindings(officer)
  await picture(officer, 'fund')
})

it('the village sees what it was given, and nothing of the fund', async () => {
  const page = await as('village-branch', '/funding')
  await page.getByRole('heading', { name: '给我方的资金' }).waitFor()
  await page.getByRole('cell', { name: fund }).first().waitFor()
  await expectNoAxeFindings(page)
  expect(await page.getByRole('link', { name: '下达资金' }).count()).toBe(0)

  await page.goto(at.allocation)
  await title(page).filter({ hasText: '已批准' }).waitFor()
  expect(await button(page, '结束分配').count()).toBe(0)
  await page.goto(at.fund)
  await page.getByText('没有找到').waitFor()
})

it('a closed fund gives nothing more, and what it gave stands', async () => {
  const page = await as('town-officer', at.fund)
  await button(page, '关闭资金').click()
  const dialog = page.getByRole('dialog')
  expect(await dialog.innerText()).toContain('3,000.00 元')
  await dialog.getByRole('button', { name: '关闭资金' }).click()
  await title(page).filter({ hasText: '已关闭' }).waitFor()
  expect(await page.getByRole('link', { name: '下达资金' }).count()).toBe(0)
  expect(await page.getByRole('row', { name: /河坝村/ }).innerText()).toContain('已批准')
})

it('the money fits a phone', async () => {
  const page = await as('town-officer', '/funding', { viewport: PHONE })
  for (const path of ['/funding', at.fund, at.allocation, '/funding/allocations/new']) {
    await page.goto(path)
    await settled(page)
    await expectNoSidewaysScrolling(page)
    await expectNoAxeFindings(page)
  }
  await page.goto(at.fund)
  await picture(page, 'fund-phone', true)
})
