import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDay, openBrowser, openPage, settled } from './browser'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const day = freshDay()
const hasFocus = (goal: Locator) => goal.evaluate((one) => one === document.activeElement).catch(() => false)

/** Tab by Tab, as somebody without a mouse; a page on which it is not reached in sixty steps is broken. */
async function tabTo(page: Page, goal: Locator) {
  await goal.waitFor()
  for (let steps = 0; steps < 60; steps++) {
    if (await hasFocus(goal)) return
    await page.keyboard.press('Tab')
  }
  expect.fail(`${String(goal)} is not reached with the Tab key`)
}
async function press(page: Page, goal: Locator, key = 'Enter') {
  await tabTo(page, goal)
  await page.keyboard.press(key)
}
async function type(page: Page, goal: Locator, text: string) {
  await tabTo(page, goal)
  await page.keyboard.type(text)
}
async function take(page: Page, field: Locator, text: string, option: string) {
  await type(page, field, text)
  const wanted = page.getByRole('option', { name: option })
  await wanted.waitFor()
  do await page.keyboard.press('ArrowDown')
  while ((await wanted.getAttribute('aria-selected')) !== 'true')
  await page.keyboard.press('Enter')
  expect(await field.inputValue()).toBe(option)
}

it('a town officer signs in, proposes a pairing and withdraws it without touching a mouse', async () => {
  const page = await openPage(browser)
  await page.goto('/pairings')
  await press(page, page.getByRole('link', { name: '登录', exact: true }))
  await type(page, page.locator('#username'), 'town-officer')
  await type(page, page.locator('#password'), 'gongjian')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '结对共建' }).waitFor()
  await settled(page)

  await press(page, page.getByRole('link', { name: '提出结对' }).first())
  await press(page, page.getByRole('button', { name: '乙方', exact: true }), 'Space')
  await take(page, page.getByLabel(/^甲方单位/), '数学学院', 'xx师范学院数学学院党支部')
  await take(page, page.getByLabel(/^乙方单位/), '照壁村', '照壁村党支部')
  await type(page, page.getByLabel('开始日期'), day)
  await page.keyboard.press('Enter')
  await type(page, page.getByLabel('结束日期'), day)
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('button', { name: '提出结对' }))
  await page.getByText('等甲方确认').waitFor()

  await press(page, page.getByRole('button', { name: '撤回结对' }))
  const dialog = page.getByRole('dialog')
  await type(page, dialog.getByLabel('结束原因'), '演练结束')
  await press(page, dialog.getByRole('button', { name: '撤回结对' }))
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '已结束' }).waitFor()
})
