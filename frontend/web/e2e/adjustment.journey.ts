import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectNoAxeFindings, openBrowser, openPage, picture, settled, signIn } from './browser'

let browser: Browser
const at = { fund: '', name: `调整走查 ${Date.now()}` }

beforeAll(async () => {
  browser = await openBrowser()
  const page = await as('finance', '/funding')
  const me = await page.request.get('/api/v1/me')
  const { grants } = (await me.json()) as { grants: { organization: { id: string } }[] }
  const reply = await page.request.post('/api/v1/funds', {
    headers: { 'X-Requested-With': 'gongjian', 'Idempotency-Key': crypto.randomUUID() },
    data: {
      name: at.name,
      sourceKind: 'BUDGET',
      ownerId: grants[0]!.organization.id,
      fiscalYear: new Date().getFullYear(),
      total: '8000.00',
    },
  })
  expect(reply.status()).toBe(201)
  at.fund = `/funding/funds/${((await reply.json()) as { id: string }).id}`
})
afterAll(() => browser?.close())

async function as(account: string, path: string) {
  const page = await openPage(browser)
  await signIn(page, account, path)
  return page
}
const table = (page: Page) => page.getByRole('table', { name: '总额调整、结转与收回' })
const numbers = (page: Page) => page.getByRole('region', { name: '资金余额' })

it('finance increases a fund by a document, and cannot confirm it', async () => {
  const page = await as('finance', at.fund)
  await page.getByRole('button', { name: '登记调整' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('调整类型').selectOption('INCREASE')
  await dialog.getByLabel('文号').fill('青财〔2026〕8号')
  await dialog.getByLabel('金额（元）').fill('2000')
  await dialog.getByLabel('原因').fill('年中追加')
  await expectNoAxeFindings(page)
  await dialog.getByRole('button', { name: '提交复核' }).click()
  await table(page).getByText('待复核').waitFor()
  expect(await page.getByRole('button', { name: '复核通过' }).count()).toBe(0)
  expect(await numbers(page).innerText()).toContain('8,000.00')
})

it('the officer finds it on the workbench and confirms it, and the fund holds more', async () => {
  const page = await as('town-officer', '/')
  await page.getByRole('link', { name: `核对调整 ${at.name}` }).click()
  await table(page).getByRole('button', { name: '复核通过' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '复核通过' }).click()
  await table(page).getByText('已复核').waitFor()
  await settled(page)
  expect(await numbers(page).innerText()).toContain('10,000.00')
  await expectNoAxeFindings(page)
  await picture(page, 'adjustment', true)
})
