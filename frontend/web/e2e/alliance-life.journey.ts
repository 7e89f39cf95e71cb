import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choose, expectNoAxeFindings, openBrowser, openPage, picture, signIn, typeDate } from './browser'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const CORE = '仙居县第一小学'
const MEMBER = '对垟小学'
const name = `联合教研共同体 ${Date.now()}`
const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
let path = ''

async function as(account: string, at: string) {
  const page = await openPage(browser)
  await signIn(page, account, at)
  return page
}
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const dialog = (page: Page) => page.getByRole('dialog')
const member = (page: Page, unit: string) => page.locator('.members li').filter({ hasText: unit })

it('a core school founds an alliance with its members and sees that it waits to be filed', async () => {
  const page = await as('core-school', '/alliances')
  await page.getByRole('link', { name: '组建共同体' }).first().click()
  await title(page).filter({ hasText: '组建共同体' }).waitFor()
  await page.getByLabel('名称').fill(name)
  await page.getByLabel('类型').selectOption({ label: '共建型' })
  for (const [index, unit] of [CORE, MEMBER].entries()) {
    const line = page.getByRole('group', { name: `第 ${index + 1} 个成员` })
    await choose(line.getByLabel('单位'), unit, new RegExp(unit))
  }
  await page.getByLabel('共建目标').fill('每月一次联合教研')
  await expectNoAxeFindings(page)
  await picture(page, 'alliance-found', true)
  await page.getByRole('button', { name: '组建共同体' }).click()

  await title(page).filter({ hasText: name }).waitFor()
  path = new URL(page.url()).pathname
  expect(await title(page).innerText()).toContain('筹建中')
  expect(await member(page, CORE).innerText()).toContain('核心校')
  expect(await page.getByRole('button', { name: '生效并备案' }).count()).toBe(0)
})

it('it names its leading group, and a post may stay vacant', async () => {
  const page = await as('core-school', path)
  await page.getByRole('link', { name: '调整人员' }).click()
  const leader = page.getByRole('group', { name: '第 1 项' })
  await choose(leader.getByLabel('人员'), '吴敏', /吴敏/)
  await leader.getByLabel('身份').fill('分管副校长')
  await leader.getByLabel('所在单位').selectOption({ label: CORE })
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '保存人员' }).click()

  await page.waitForURL(`**${path}`)
  await page.getByText('吴敏').first().waitFor()
  expect(await page.locator('#main').innerText()).toContain('待定')
  await expectNoAxeFindings(page)
})

it('the county officer activates it under a number', async () => {
  const page = await as('county-officer', path)
  await page.getByRole('button', { name: '生效并备案' }).click()
  await dialog(page).getByLabel('备案文号').fill('演示[2026]第0088号')
  await expectNoAxeFindings(page)
  await dialog(page).getByRole('button', { name: '生效并备案' }).click()
  await title(page).filter({ hasText: '运行中' }).waitFor()
  await page.getByText('演示〔2026〕88号').first().waitFor()
})

it('the core school is told why there is no second lead, takes a member in, changes what it is, lets another go', async () => {
  const page = await as('core-school', path)
  await page.getByRole('button', { name: '增加成员' }).click()
  await choose(dialog(page).getByLabel('单位'), '十都英', /十都英/)
  await dialog(page).getByLabel('角色').selectOption({ label: '核心校' })
  await dialog(page).getByRole('button', { name: '增加成员' }).click()
  await dialog(page).getByRole('alert').getByText('同一时间只能有一个核心（基地）单位').waitFor()
  await expectNoAxeFindings(page)
  await picture(page, 'alliance-refusal')
  await dialog(page).getByLabel('角色').selectOption({ label: '成员校' })
  await dialog(page).getByRole('button', { name: '增加成员' }).click()
  const added = member(page, '十都英')
  await added.waitFor()
  expect(await added.innerText()).toContain('成员校')

  await added.getByRole('button', { name: /^调整/ }).click()
  await dialog(page).getByLabel('角色').selectOption({ label: '协作单位' })
  await dialog(page).getByRole('button', { name: '保存调整' }).click()
  await added.getByText('协作单位').waitFor()

  const leaving = member(page, MEMBER).getByRole('button', { name: /退出共同体/ })
  await leaving.click()
  await typeDate(dialog(page).getByLabel('最后一天'), today)
  await dialog(page).getByLabel('退出原因').fill('并入中心校')
  await dialog(page).getByRole('button', { name: '登记退出' }).click()
  await leaving.waitFor({ state: 'detached' })
  await picture(page, 'alliance-members', true)
})

it('the county officer closes it, and nothing more is offered', async () => {
  const page = await as('county-officer', path)
  await page.getByRole('button', { name: '结束共同体' }).click()
  await dialog(page).getByLabel('结束原因').fill('演练结束')
  await expectNoAxeFindings(page)
  await dialog(page).getByRole('button', { name: '结束共同体' }).click()
  await title(page).filter({ hasText: '已结束' }).waitFor()
  for (const verb of ['修改资料', '调整人员', '安排活动'])
    expect(await page.getByRole('link', { name: verb }).count()).toBe(0)
  expect(await page.getByRole('button', { name: '增加成员' }).count()).toBe(0)
  await expectNoAxeFindings(page)
})
