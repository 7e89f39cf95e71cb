import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  expectNoAxeFindings,
  expectNoSidewaysScrolling,
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
