import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'

export const BASE_URL = process.env.GONGJIAN_BASE_URL ?? 'http://localhost:8080'
const CHROMIUM = process.env.GONGJIAN_CHROMIUM ?? '/usr/bin/chromium'
const PASSWORD = 'gongjian'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = fileURLToPath(new URL('../test-results/screenshots', import.meta.url))

export const DESK = { width: 1440, height: 900 }
export const PHONE = { width: 375, height: 812 }

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A fresh person at a fresh screen, in China. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: BASE_URL,
    viewport: DESK,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  })
  return context.newPage()
}

/** Through the landing page and Keycloak, as people do. */
export async function signIn(page: Page, account: string, at = '/') {
  await page.goto(at)
  await page.getByRole('link', { name: '登录', exact: true }).click()
  await giveAccount(page, account)
  await page.locator('#main h1').first().waitFor()
}

export async function giveAccount(page: Page, account: string) {
  await page.locator('#username').fill(account)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#kc-login').click()
}

/** Takes a name in a field that searches: only what was found counts. */
export async function choose(field: Locator, text: string, option: string | RegExp) {
  await field.fill(text)
  await field.page().getByRole('listbox').getByRole('option', { name: option }).first().click()
}

/** A date as people type it. */
export async function typeDate(field: Locator, day: string) {
  await field.fill(day)
  await field.press('Enter')
}

/** A day that no earlier run has used, so that what is made for it may be made again. */
export function freshDay(): string {
  return new Date(Date.UTC(2030, 0, 1 + (Math.floor(Date.now() / 60_000) % 20_000))).toISOString().slice(0, 10)
}

export async function signOut(page: Page) {
  await page.goto('/me')
  await page.locator('#main').getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('link', { name: '登录', exact: true }).waitFor()
}

/** A page under test is one that has finished reading. */
export async function settled(page: Page) {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => !document.querySelector('.skel'))
}

export async function expectNoAxeFindings(page: Page) {
  await settled(page)
  await page.evaluate(axe)
  const findings = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  })
  expect(findings, page.url()).toEqual([])
}

export async function expectNoSidewaysScrolling(page: Page) {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(excess, page.url()).toBeLessThanOrEqual(0)
}

/** Kept under test-results/screenshots, to be looked at and, some of them, to be shown in the README. */
export async function picture(page: Page, name: string, isWhole = false) {
  await settled(page)
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: isWhole, animations: 'disabled' })
}
