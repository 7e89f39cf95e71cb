import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  choose,
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
const run = Date.now()
const fund = `奖补资金 ${run}`
const proposal = `绩效奖补 ${run}`
/** Where the proposal is found, once it is there; and the grant that finance has for this journey alone. */
const at = { proposal: '', grant: '' }

async function as(account: string, path: string, options = {}) {
  const page = await openPage(browser, options)
  await signIn(page, account, path)
  return page
}
const headers = { 'X-Requested-With': 'gongjian' }
async function found(page: Page, path: string, q: string) {
  const { items } = await (await page.request.get(`/api/v1/${path}`, { headers, params: { q } })).json()
  return items[0].id as string
}
async function made(page: Page, path: string, data: object) {
  const answer = await page.request.post(`/api/v1/${path}`, { headers, data })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()).id as string
}
const button = (page: Page, name: string) => page.locator('#main').getByRole('button', { name, exact: true })
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const line = (page: Page, number: number) => page.getByRole('group', { name: `第 ${number} 个共同体` })
const row = (page: Page, name: RegExp) => page.getByRole('row', { name })

/** A bureau with alliances, money of its own, and somebody who keeps it beside the officer. */
beforeAll(async () => {
  browser = await openBrowser()
  const admin = await as('admin', '/organizations')
  const bureau = await found(admin, 'organizations', '玉环市教育局')
  const personId = await found(admin, 'people', '刘芳')
  at.grant = await made(admin, 'grants', { personId, organizationId: bureau, role: 'FINANCE', fromOn: '2026-01-01' })
  const officer = await as('county-officer', '/funding')
  await made(officer, 'funds', {
    name: fund,
    sourceKind: 'BUDGET',
    ownerId: bureau,
    fiscalYear: 2026,
    total: '8000.00',
  })
})
afterAll(async () => {
  const admin = await as('admin', '/organizations')
  await admin.request.post(`/api/v1/grants/${at.grant}/revocation`, { headers, data: {} })
  await browser.close()
})

it('finance distributes by scores and sees how each share is reckoned', async () => {
  const page = await as('finance', '/funding')
  await page.getByRole('link', { name: '分配方案' }).first().click()
  await title(page).filter({ hasText: '分配方案' }).waitFor()
  await expectNoAxeFindings(page)
  await page.getByRole('link', { name: '编制分配方案' }).first().click()
  await page.getByLabel('资金', { exact: true }).selectOption({ label: `${fund}（2026 年，未分配 8,000.00 元）` })
  await page.getByLabel('方案名称').fill(proposal)
  await page.getByLabel('分配总额（元）').fill('1000')
  await page.getByLabel('分配方式').selectOption({ label: '按得分' })
  await page.getByRole('button', { name: '添加共同体' }).click()
  for (const [index, [name, score]] of [
    ['融合型', '1'],
    ['共建型', '2'],
    ['协作型', '0'],
  ].entries()) {
    await choose(
      line(page, index + 1).getByLabel('共同体', { exact: true }),
      `玉环市${name}`,
      new RegExp(`玉环市${name}`),
    )
    await line(page, index + 1)
      .getByLabel('得分')
      .fill(score!)
  }
  await page.getByLabel('奖励先进', { exact: true }).check()
  await expectNoAxeFindings(page)
  await picture(page, 'proposal-new', true)
  await button(page, '保存并计算份额').click()

  await title(page).filter({ hasText: proposal }).waitFor()
  at.proposal = new URL(page.url()).pathname
  await page.getByText('精确份额 = 1,000.00 元 × 权重 ÷ 3').waitFor()
  expect(await row(page, /共建型/).innerText()).toMatch(/666\.666666\s+666\.66\s+1（\+0\.01）\s+666\.67/)
  await page.getByText('有 1 个共同体份额为 0.00 元').waitFor()
  await expectNoAxeFindings(page)
  await button(page, '提交审核').click()
  await title(page).filter({ hasText: '待审核' }).waitFor()
  expect(await button(page, '审核通过').count()).toBe(0)
})

it('the officer sends it back, finance mends it, and the officer agrees', async () => {
  const officer = await as('county-officer', at.proposal)
  await button(officer, '退回修改').click()
  await officer.getByRole('dialog').getByLabel('说明').fill('协作型得 1 分')
  await officer.getByRole('dialog').getByRole('button', { name: '退回修改' }).click()
  await title(officer).filter({ hasText: '退回待改' }).waitFor()

  const finance = await as('finance', at.proposal)
  await finance.getByText('协作型得 1 分').first().waitFor()
  await finance.getByRole('link', { name: '修改方案' }).click()
  await line(finance, 3).getByLabel('得分').fill('1')
  await button(finance, '保存修改').click()
  await finance.getByText('先舍到分').or(finance.getByText('各份额都是整分')).waitFor()
  await button(finance, '提交审核').click()
  await title(finance).filter({ hasText: '待审核' }).waitFor()

  await officer.reload()
  await button(officer, '审核通过').click()
  await officer.getByRole('dialog').getByRole('button', { name: '审核通过' }).click()
  await title(officer).filter({ hasText: '审核通过' }).waitFor()
})

it('it becomes drafts all at once, each with the share that was agreed', async () => {
  const page = await as('finance', at.proposal)
  await button(page, '生成拨款草稿').click()
  const dialog = page.getByRole('dialog')
  expect(await dialog.innerText()).toContain('3 个拨款草稿，共 1,000.00 元')
  await expectNoAxeFindings(page)
  await dialog.getByRole('button', { name: '生成拨款草稿' }).click()
  await title(page).filter({ hasText: '已生成草稿' }).waitFor()
  expect(await button(page, '生成拨款草稿').count()).toBe(0)
  await expectNoAxeFindings(page)
  await picture(page, 'proposal', true)

  await row(page, /共建型/)
    .getByRole('link', { name: '看草稿' })
    .click()
  await title(page).filter({ hasText: '玉环市共建型教育共同体' }).waitFor()
  expect(await page.locator('#main').innerText()).toContain('500.00')
})

it('the proposals fit a phone', async () => {
  const page = await as('finance', '/funding/proposals', { viewport: PHONE })
  for (const path of ['/funding/proposals', at.proposal, '/funding/proposals/new']) {
    await page.goto(path)
    await settled(page)
    await expectNoSidewaysScrolling(page)
    await expectNoAxeFindings(page)
  }
  await page.goto(at.proposal)
  await picture(page, 'proposal-phone', true)
})
