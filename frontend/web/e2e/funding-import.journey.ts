import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectNoAxeFindings, openBrowser, openPage, picture, signIn } from './browser'

let browser: Browser
const run = String(Date.now())
const year = new Date().getFullYear()
const at = { owner: '', header: '' }

beforeAll(async () => {
  browser = await openBrowser()
  const page = await importPage()
  const me = await page.request.get('/api/v1/me')
  const { grants } = (await me.json()) as { grants: { organization: { name: string } }[] }
  at.owner = grants[0]!.organization.name
  const template = await page.request.get('/api/v1/funding-imports/template?kind=FUNDS&format=CSV')
  at.header = (await template.text()).replace(/^\uFEFF/, '').split(/\r?\n/)[0]!
})
afterAll(() => browser?.close())

async function importPage() {
  const page = await openPage(browser)
  await signIn(page, 'finance', '/funding/import')
  return page
}
/** The template, filled: a row for each total. */
function table(...totals: string[]) {
  const rows = totals.map((total, index) => [
    `${run}-${index}`,
    `导入走查 ${run} ${index}`,
    '财政预算',
    at.owner,
    String(year),
    total,
  ])
  return Buffer.from(`\uFEFF${[at.header, ...rows.map((row) => row.join(','))].join('\r\n')}\r\n`)
}
async function bring(page: Page, content: Buffer) {
  await page
    .locator('#main input[type=file]')
    .setInputFiles({ name: '资金.csv', mimeType: 'text/csv', buffer: content })
  await page.getByText(/读到 \d+ 行/).waitFor()
}
const recorded = async (page: Page) => {
  const reply = await page.request.get(`/api/v1/funds?q=${encodeURIComponent(`导入走查 ${run}`)}&limit=50`)
  return ((await reply.json()) as { items: { total: string }[] }).items.map(({ total }) => total).sort()
}

it('a template with an error is refused by row and column, and nothing is recorded', async () => {
  const page = await importPage()
  await bring(page, table('5000.00', '1.234'))
  await page.getByText('有 1 行要改正').waitFor()
  await page.getByText('第 3 行 F 列').waitFor()
  expect(await page.getByRole('button', { name: /^登记 \d+ 笔资金$/ }).count()).toBe(0)
  expect(await recorded(page)).toEqual([])
  await expectNoAxeFindings(page)
  await picture(page, 'funding-import-error', true)
})

it('the corrected one is recorded as a whole', async () => {
  const page = await importPage()
  await bring(page, table('5000.00', '1.23'))
  await page.getByRole('button', { name: '登记 2 笔资金' }).click()
  await page.getByText('已经登记').waitFor()
  expect(await recorded(page)).toEqual(['1.23', '5000.00'])
  await expectNoAxeFindings(page)
})

it('the same file again changes nothing', async () => {
  const page = await importPage()
  await bring(page, table('5000.00', '1.23'))
  await page.getByText('每一行都已经登记过，不用再导入。').waitFor()
  expect(await page.getByRole('button', { name: /^登记 \d+ 笔资金$/ }).count()).toBe(0)
  expect(await recorded(page)).toEqual(['1.23', '5000.00'])
})
