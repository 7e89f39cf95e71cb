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
/** An allocation of this run, and the entries that are made of it. */
const at = { allocation: '', disbursement: '', expense: '', reversal: '' }

beforeAll(async () => {
  browser = await openBrowser()
  const finance = await as('finance', '/funding')
  const officer = await as('town-officer', '/funding')
  const { grants } = await ask<{ grants: { organization: { id: string } }[] }>(finance, 'GET', '/me')
  const { items } = await ask<{ items: { id: string }[] }>(finance, 'GET', '/pairings?q=河坝')
  const year = new Date().getFullYear()
  const named = { name: `支出走查 ${Date.now()}`, sourceKind: 'BUDGET', spendsFrom: 'DISBURSED', fiscalYear: year }
  const fund = await ask(finance, 'POST', '/funds', { ...named, ownerId: grants[0]!.organization.id, total: '8000.00' })
  const purposes = [{ code: 'STUDY_TRAINING' }, { code: 'STUDY_TRIP', ceiling: '2000.00' }]
  const of = { fundId: fund.id, pairingId: items[0]!.id, basisPassage: '第 7 条，每村 0.5 万元' }
  const { id } = await ask(finance, 'POST', '/allocations', { ...of, amount: '5000.00', purposes })
  await ask(finance, 'POST', `/allocations/${id}/submission`)
  await ask(officer, 'POST', `/allocations/${id}/approval`)
  at.allocation = `/funding/allocations/${id}`
})
afterAll(() => browser?.close())

async function as(account: string, path: string, options = {}) {
  const page = await openPage(browser, options)
  await signIn(page, account, path)
  return page
}
/** As the pages ask, in the name of whoever is signed in there. */
async function ask<A = { id: string }>(page: Page, method: string, path: string, data?: object): Promise<A> {
  const headers = { 'X-Requested-With': 'gongjian', 'Idempotency-Key': crypto.randomUUID() }
  const reply = await page.request.fetch(`/api/v1${path}`, { method, headers, ...(data && { data }) })
  expect(reply.status(), `${method} ${path} ${await reply.text()}`).toBeLessThan(300)
  return (await reply.json()) as A
}
const button = (page: Page, name: string) => page.locator('#main').getByRole('button', { name, exact: true })
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const pathOf = (page: Page) => new URL(page.url()).pathname
const balance = (page: Page) => page.getByRole('region', { name: '这笔分配的余额' })

async function fillExpense(page: Page, purpose: string, amount: string) {
  await page.getByRole('link', { name: '登记支出' }).click()
  await title(page).filter({ hasText: '登记支出' }).waitFor()
  await page.getByLabel('用途', { exact: true }).selectOption(purpose)
  await page.getByLabel('金额（元）', { exact: true }).fill(amount)
  await page.getByLabel('经济分类').selectOption('302-11')
  await page.getByLabel('收款方').fill('青石客运公司')
}

it('finance records what was paid out, and cannot confirm it', async () => {
  const page = await as('finance', at.allocation)
  await button(page, '登记拨付').click()
  await page.getByRole('dialog').getByLabel('金额（元）').fill('4000')
  await page.getByRole('dialog').getByLabel('凭证号').fill('记-2026-11-0003')
  await expectNoAxeFindings(page)
  await inDialog(page, '登记拨付').click()
  await page.getByText('待复核拨付').waitFor()

  await page.getByRole('table', { name: '拨付' }).getByRole('link').first().click()
  await title(page).filter({ hasText: '待复核' }).waitFor()
  at.disbursement = pathOf(page)
  await page.getByText('这笔由你登记').waitFor()
  expect(await button(page, '复核确认').count()).toBe(0)
  await expectNoAxeFindings(page)
})

it('the town officer confirms it, and it can be spent', async () => {
  const page = await as('town-officer', at.disbursement)
  await button(page, '复核确认').click()
  expect(await page.getByRole('dialog').innerText()).toContain('人民币肆仟元整')
  await expectNoAxeFindings(page)
  await inDialog(page, '复核确认').click()
  await title(page).filter({ hasText: '已确认' }).waitFor()

  await page.goto(at.allocation)
  await settled(page)
  expect(await balance(page).innerText()).toMatch(/还可支出\s*4,000.00/)
})

it('an expense over the ceiling is refused in clear words, and what fits is taken', async () => {
  const page = await as('finance', at.allocation)
  await fillExpense(page, 'STUDY_TRIP', '2500')
  await button(page, '登记支出').click()
  const refusal = page.getByRole('alert')
  await refusal.waitFor()
  expect(await refusal.innerText()).toContain('还可列支 2,000.00 元，不够本次的 2,500.00 元')
  await expectNoAxeFindings(page)
  await picture(page, 'expense-refusal')

  await page.getByRole('button', { name: '改为 2,000.00 元' }).click()
  await page.getByLabel('金额（元）', { exact: true }).fill('1200.50')
  await button(page, '登记支出').click()
  await title(page).filter({ hasText: '待复核' }).waitFor()
  at.expense = pathOf(page)
  await expectNoAxeFindings(page)
})

it('an expense is sent back with a word, mended, and confirmed by another person', async () => {
  const officer = await as('town-officer', at.expense)
  await button(officer, '退回修改').click()
  await officer.getByRole('dialog').getByLabel('说明').fill('请补凭证号')
  await inDialog(officer, '退回修改').click()
  await title(officer).filter({ hasText: '退回待改' }).waitFor()

  const finance = await as('finance', at.expense)
  await finance.getByText('请补凭证号').first().waitFor()
  await finance.getByRole('link', { name: '修改', exact: true }).click()
  await finance.getByLabel(/^凭证号/).fill('记-2026-11-0007')
  await button(finance, '保存修改').click()
  await title(finance).filter({ hasText: '待复核' }).waitFor()

  await officer.reload()
  await button(officer, '复核确认').click()
  await inDialog(officer, '复核确认').click()
  await title(officer).filter({ hasText: '已确认' }).waitFor()
  await picture(officer, 'expense')
  await officer.getByRole('link', { name: '打印凭证' }).click()
  await officer.getByText('人民币壹仟贰佰元伍角').waitFor()
  await expectNoAxeFindings(officer)
  await picture(officer, 'voucher')
})

it('a confirmed expense is not changed but reversed, and its money is free again', async () => {
  const finance = await as('finance', at.expense)
  await button(finance, '冲销').click()
  await finance.getByRole('dialog').getByLabel('说明').fill('金额登记有误')
  await inDialog(finance, '冲销').click()
  await title(finance).filter({ hasText: '冲销支出' }).waitFor()
  at.reversal = pathOf(finance)

  const officer = await as('town-officer', at.reversal)
  await button(officer, '复核确认').click()
  await inDialog(officer, '复核确认').click()
  await title(officer).filter({ hasText: '已确认' }).waitFor()
  expect(await button(officer, '冲销').count()).toBe(0)
  await officer.getByRole('link', { name: '看原记录' }).click()
  await officer.getByText('这笔已经冲销').waitFor()

  await officer.goto(at.allocation)
  await settled(officer)
  expect(await balance(officer).innerText()).toMatch(/还可支出\s*4,000.00/)
  await expectNoAxeFindings(officer)
  await picture(officer, 'allocation-spending', true)
})

it('the village sees what was spent, and records what it spends itself, for the town to confirm', async () => {
  const village = await as('village-branch', at.allocation)
  await village.getByRole('table', { name: '支出' }).getByText('已冲销').waitFor()
  expect(await button(village, '登记拨付').count()).toBe(0)
  await fillExpense(village, 'STUDY_TRAINING', '320')
  await button(village, '登记支出').click()
  await title(village).filter({ hasText: '待复核' }).waitFor()
  expect(await button(village, '复核确认').count()).toBe(0)
  await expectNoAxeFindings(village)
  await picture(village, 'expense-of-village')

  const finance = await as('finance', pathOf(village))
  await button(finance, '复核确认').click()
  await inDialog(finance, '复核确认').click()
  await title(finance).filter({ hasText: '已确认' }).waitFor()
})

it('the entries fit a phone', async () => {
  const page = await as('finance', at.allocation, { viewport: PHONE })
  for (const path of [at.allocation, at.expense, `${at.expense}/voucher`, `${at.allocation}/expenses/new`]) {
    await page.goto(path)
    await settled(page)
    await expectNoSidewaysScrolling(page)
    await expectNoAxeFindings(page)
  }
  await page.goto(at.allocation)
  await picture(page, 'allocation-spending-phone', true)
})
