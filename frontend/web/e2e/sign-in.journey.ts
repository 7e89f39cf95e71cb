import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  choose,
  expectNoAxeFindings,
  expectNoSidewaysScrolling,
  freshDay,
  giveAccount,
  openBrowser,
  openPage,
  PHONE,
  picture,
  signIn,
  signOut,
} from './browser'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

it('a town officer signs in, sees the workbench in their own name, and signs out', async () => {
  const page = await openPage(browser)
  await page.goto('/')
  await expectNoAxeFindings(page)

  await signIn(page, 'town-officer')
  const { person } = await page.evaluate(() => fetch('/api/v1/me').then((reply) => reply.json()))
  expect(await page.locator('header').first().innerText()).toContain(person.name)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^今天 \d+月\d+日 周/)
  expect(await page.evaluate(() => document.cookie)).toBe('')
  await expectNoAxeFindings(page)
  await picture(page, 'workbench')

  await signOut(page)
  expect(await page.evaluate(() => fetch('/api/v1/me').then((reply) => reply.status))).toBe(401)
})

it('the workbench fits a phone', async () => {
  const page = await openPage(browser, { viewport: PHONE })
  await signIn(page, 'town-officer')
  await expectNoSidewaysScrolling(page)
  await expectNoAxeFindings(page)
  await picture(page, 'workbench-phone', true)
})

it('sign-in returns to the page that was asked for', async () => {
  const page = await openPage(browser)
  await signIn(page, 'town-officer', '/me')
  expect(new URL(page.url()).pathname).toBe('/me')
})

it('a lost session keeps what was typed, and saves it after signing in again', async () => {
  const page = await openPage(browser)
  await signIn(page, 'college-branch', `/calendar/new?date=${freshDay()}`)
  const name = `登录过期演练 ${Date.now()}`
  await choose(page.getByLabel('所属'), '河坝', /河坝村.*结对/)
  await page.getByLabel('种类').selectOption({ label: '走访慰问' })
  await page.getByLabel('活动名称').fill(name)
  await page.getByLabel('开始时间').fill('9:00')
  await page.getByLabel('结束时间').fill('10:00')

  await page.context().clearCookies()
  await page.locator('#main').getByRole('button', { name: '安排活动' }).click()
  const lost = page.getByRole('dialog', { name: '登录已过期' })
  await lost.waitFor()
  expect(await page.getByLabel('活动名称').inputValue()).toBe(name)
  await expectNoAxeFindings(page)
  await picture(page, 'session-lost')

  const opening = page.waitForEvent('popup')
  await lost.getByRole('button', { name: '重新登录' }).click()
  await giveAccount(await opening, 'college-branch')
  await page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor()
  expect(await lost.count()).toBe(0)

  await page.getByRole('button', { name: '取消活动' }).click()
  await page.getByRole('dialog').getByLabel('取消原因').fill('演练结束')
  await page.getByRole('dialog').getByRole('button', { name: '取消活动' }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '已取消' }).waitFor()
})
