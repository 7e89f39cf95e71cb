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

/** Each run has its own school and teacher, so that it can be repeated on one stack. */
const run = String(Date.now()).slice(-7)
const school = `旅程小学${run}`
const username = `journey.${run}`
const ownPassword = `own-password-${run}`
let personUrl = ''

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const parts = (page: Page) => page.getByRole('navigation', { name: '管理内容' })

async function open(page: Page, path: string) {
  await page.goto(path)
  await heading(page).waitFor()
  await settled(page)
}
async function choose(page: Page, label: string, text: string) {
  await page.getByLabel(label, { exact: true }).fill(text)
  await page.getByRole('option').filter({ hasText: text }).first().click()
}

it('an administrator adds a school, and is told of a wrong code while leaving the field', async () => {
  const page = await openPage(browser)
  await signIn(page, 'admin')
  await open(page, '/organizations')
  await expectNoAxeFindings(page)
  await picture(page, 'organizations')

  await page.getByRole('link', { name: '新增单位' }).click()
  await page.getByLabel('名称', { exact: true }).fill(school)
  await page.getByLabel('类别').selectOption({ label: '学校' })
  await choose(page, '上级单位', '仙居县教育局')
  const code = page.getByLabel('统一社会信用代码')
  await code.fill('91350211M0000XUF46')
  await page.getByLabel('地址').focus()
  await page.getByText('校验位不对').waitFor()
  await code.fill('')
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '新增单位' }).click()

  await heading(page).filter({ hasText: school }).waitFor()
  await page.getByText('新增单位').first().waitFor()
  await page.locator('.crumb').filter({ hasText: '仙居县教育局' }).waitFor()
  await expectNoAxeFindings(page)
})

it('records a person there, shows the number once asked, gives an account and a role', async () => {
  const page = await openPage(browser)
  await signIn(page, 'admin')
  await open(page, `/organizations?q=${encodeURIComponent(school)}`)
  await page.getByRole('link', { name: school }).click()
  await page.getByRole('link', { name: '登记人员' }).click()
  await page.getByLabel('姓名').fill('林小川')
  await page.getByLabel('联系电话').fill('13800005678')
  await page.getByLabel('职务').fill('副校长')
  await page.getByRole('button', { name: '登记人员' }).click()
  await heading(page).filter({ hasText: '林小川' }).waitFor()
  personUrl = new URL(page.url()).pathname

  await page.getByText('138****5678').first().waitFor()
  await page.getByRole('button', { name: '查看号码' }).click()
  await page.getByText('13800005678').waitFor()

  await page.getByRole('button', { name: '绑定账号' }).click()
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('初始密码').fill('first-password')
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '新建并绑定' }).click()
  await page.getByRole('button', { name: '解除绑定' }).waitFor()

  await page.getByRole('link', { name: '授予角色' }).click()
  await page.getByRole('radio', { name: /^联络员/ }).check()
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '授予角色' }).click()
  await page.getByRole('button', { name: /^收回角色 联络员/ }).waitFor()
  await page.getByText('查看号码').last().waitFor()
  await expectNoAxeFindings(page)
  await picture(page, 'person')

  await open(page, '/audit-events')
  await page.getByText(`授权 · 林小川 联络员 ${school}`).waitFor()
  await expectNoAxeFindings(page)
  await picture(page, 'audit-events')
})

it('the new coordinator signs in with the first password, replaces it, and sees the own school only', async () => {
  const page = await openPage(browser)
  await page.goto('/')
  await page.getByRole('link', { name: '登录', exact: true }).click()
  await page.locator('#username').fill(username)
  await page.locator('#password').fill('first-password')
  await page.locator('#kc-login').click()
  await page.locator('#password-new').fill(ownPassword)
  await page.locator('#password-confirm').fill(ownPassword)
  await page.locator('#password-confirm').press('Enter')
  await page.locator('#main h1').first().waitFor()

  await open(page, '/organizations')
  await page.getByText('共 1 个单位').waitFor()
  await page.getByRole('link', { name: school }).waitFor()
})

it('an officer keeps units and people and reads the trail, but finds no grants', async () => {
  const page = await openPage(browser, { viewport: PHONE })
  await signIn(page, 'town-officer')
  await open(page, '/organizations')
  expect(await parts(page).innerText()).not.toContain('授权')
  expect(await parts(page).innerText()).toContain('变更记录')
  await expectNoAxeFindings(page)
  await expectNoSidewaysScrolling(page)
  await picture(page, 'organizations-phone', true)
  await open(page, '/grants')
  expect(await heading(page).innerText()).toBe('没有这个页面')
  await open(page, '/audit-events')
  await expectNoAxeFindings(page)
  await expectNoSidewaysScrolling(page)
})

it('a village branch sees only its own', async () => {
  const page = await openPage(browser, { viewport: PHONE })
  await signIn(page, 'village-branch')
  await open(page, '/organizations')
  await page.getByText('共 1 个单位').waitFor()
  await page.getByRole('link', { name: '河坝村党支部' }).waitFor()
  expect((await parts(page).getByRole('link').allInnerTexts()).map((text) => text.trim())).toEqual([
    '单位',
    '人员',
    '校历',
    '节假日',
    '活动种类',
  ])
  expect(await page.getByRole('link', { name: '新增单位' }).count()).toBe(0)
  await page.goto(personUrl || '/people/01900000-0000-7000-8000-000000000001')
  await page.getByText('没有找到').waitFor()
})

it('the administrator takes the role back and closes the school, which then offers nothing more', async () => {
  const page = await openPage(browser)
  await signIn(page, 'admin')
  await open(page, personUrl)
  await page.getByRole('button', { name: /^收回角色/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '收回角色' }).click()
  await page.getByText('还没有授予角色').waitFor()
  await page.getByRole('button', { name: '解除绑定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '解除绑定' }).click()
  await page.getByText('还没有绑定账号').waitFor()

  await page.getByRole('link', { name: school }).first().click()
  await page.getByRole('button', { name: '停用单位' }).click()
  await expectNoAxeFindings(page)
  await page.getByRole('dialog').getByRole('button', { name: '停用单位' }).click()
  await heading(page).filter({ hasText: '停用' }).waitFor()
  expect(await page.getByRole('link', { name: '新增下级单位' }).count()).toBe(0)
})

it('regions are tried before they are imported, and errors are told by row', async () => {
  const page = await openPage(browser)
  await signIn(page, 'admin')
  await open(page, '/regions/import')
  await page.getByLabel('来源').fill('旅程')
  const rows = page.getByLabel('区划数据', { exact: true })
  await rows.fill('330000\t浙江省\n33102\t仙居县')
  await page.getByRole('button', { name: '先试导入' }).click()
  await page.getByText('第 2 行').waitFor()
  await expectNoAxeFindings(page)
  await rows.fill('330000\t浙江省')
  await page.getByRole('button', { name: '先试导入' }).click()
  await page.getByRole('button', { name: '导入 1 行' }).click()
  await page.getByText('已导入', { exact: true }).waitFor()
})
