import { readFileSync } from 'node:fs'
import JSZip from 'jszip'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  expectNoAxeFindings,
  expectNoSidewaysScrolling,
  freshDay,
  openBrowser,
  openPage,
  PHONE,
  picture,
  settled,
  signIn,
} from './browser'
import { PLACE, photoWithPlace } from './photo'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const named = `共建活动日 ${Date.now()}`
let path = ''
let photo: Buffer

async function as(account: string, at: string, options = {}) {
  const page = await openPage(browser, options)
  await signIn(page, account, at)
  return page
}
/** An activity of a pairing whose other side is the branch of a village. */
async function planned(page: Page): Promise<string> {
  const headers = { 'X-Requested-With': 'gongjian' }
  const { items } = await (await page.request.get('/api/v1/pairings?q=河坝', { headers })).json()
  const { id, sideA } = items[0]
  const data = {
    title: named,
    kind: 'VISIT',
    pairingId: id,
    hostId: (sideA.organization ?? sideA).id,
    startsAt: `${freshDay()}T09:00:00+08:00`,
    endsAt: `${freshDay()}T10:00:00+08:00`,
  }
  const answer = await page.request.post('/api/v1/activities', { headers, data })
  return `/activities/${(await answer.json()).id}`
}
const files = (page: Page) => page.locator('.files')
const row = (page: Page, name: string) => files(page).locator('li').filter({ hasText: name })

async function bring(page: Page, name: string, mimeType: string, buffer: Buffer, minors?: '有' | '没有') {
  await files(page).locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
  const dialog = page.getByRole('dialog')
  if (minors) await dialog.getByRole('button', { name: minors, exact: true }).click()
  await dialog.getByRole('button', { name: '上传 1 个文件' }).click()
  await row(page, name).waitFor()
}
async function downloaded(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row(page, name)
      .getByRole('link', { name: `下载${name}` })
      .click(),
  ])
  expect(download.suggestedFilename()).toBe(name)
  return readFileSync(await download.path())
}
function docx() {
  const zip = new JSZip()
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  )
  zip.file(
    'word/document.xml',
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>关于举办共建活动日的通知</w:t></w:r></w:p></w:body></w:document>',
  )
  return zip.generateAsync({ type: 'nodebuffer' })
}

it('a branch brings a photo to its activity, and nobody learns where it was taken', async () => {
  const page = await as('college-branch', '/calendar')
  path = await planned(page)
  await page.goto(path)
  await files(page).getByText('还没有文件').waitFor()
  await expectNoAxeFindings(page)

  photo = await photoWithPlace(page, '走访')
  expect(photo.includes(PLACE)).toBe(true)
  await bring(page, '走访现场.jpg', 'image/jpeg', photo, '没有')
  const back = await downloaded(page, '走访现场.jpg')
  expect(back.includes(PLACE)).toBe(false)
  expect(back.length).toBeGreaterThan(10_000)
  await row(page, '走访现场.jpg').locator('img').scrollIntoViewIfNeeded()
  await expectNoAxeFindings(page)
})

it('a picture of minors is not there for the other party until the consent is recorded', async () => {
  const ours = await as('college-branch', path)
  await files(ours)
    .locator('input[type=file]')
    .setInputFiles({ name: '课堂.jpg', mimeType: 'image/jpeg', buffer: await photoWithPlace(ours, '课堂') })
  const dialog = ours.getByRole('dialog')
  await dialog.getByRole('button', { name: '上传 1 个文件' }).click()
  await dialog.getByText('还有 1 张照片没有说明是否有未成年人').waitFor()
  await expectNoAxeFindings(ours)
  await picture(ours, 'file-upload')
  await dialog.getByRole('button', { name: '有', exact: true }).click()
  await dialog.getByRole('button', { name: '上传 1 个文件' }).click()
  await row(ours, '课堂.jpg').getByText('有未成年人，仅你可见').waitFor()
  const content = (await row(ours, '课堂.jpg').getByRole('link', { name: '下载课堂.jpg' }).getAttribute('href'))!

  const theirs = await as('village-branch', path)
  await row(theirs, '走访现场.jpg').waitFor()
  expect(await row(theirs, '课堂.jpg').count()).toBe(0)
  expect((await theirs.request.get(content)).status()).toBe(404)

  await row(ours, '课堂.jpg').getByRole('button', { name: '登记同意' }).click()
  await ours.getByRole('dialog').getByLabel('同意的依据').fill('监护人书面同意，原件存德育处')
  await expectNoAxeFindings(ours)
  await ours.getByRole('dialog').getByRole('button', { name: '登记同意' }).click()
  await row(ours, '课堂.jpg').getByText('监护人已同意').waitFor()

  await theirs.reload()
  await row(theirs, '课堂.jpg').waitFor()
  expect((await theirs.request.get(content)).status()).toBe(200)
  await row(theirs, '课堂.jpg').getByRole('button', { name: '撤回同意' }).click()
  await row(theirs, '课堂.jpg').waitFor({ state: 'detached' })
  expect((await theirs.request.get(content)).status()).toBe(404)
})

it('pictures, documents and PDF are shown in place', async () => {
  const page = await as('college-branch', path)
  await bring(page, '通知.docx', 'application/octet-stream', await docx())
  await bring(
    page,
    '议程.pdf',
    'application/pdf',
    Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
    ),
  )
  await settled(page)
  await picture(page, 'files', true)

  await row(page, '走访现场.jpg').getByRole('button', { name: '走访现场.jpg', exact: true }).click()
  const shown = page.getByRole('dialog')
  const image = shown.getByRole('img', { name: '走访现场.jpg' })
  await image.waitFor()
  expect(await image.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(1600)
  await expectNoAxeFindings(page)
  await shown.getByRole('button', { name: '下一张' }).click()
  await shown.getByRole('img', { name: '课堂.jpg' }).waitFor()
  await page.keyboard.press('Escape')

  await row(page, '通知.docx').getByRole('button', { name: '通知.docx', exact: true }).click()
  await shown.frameLocator('iframe').getByText('关于举办共建活动日的通知').waitFor()
  await page.keyboard.press('Escape')

  const [pdf] = await Promise.all([
    page.waitForResponse(
      (answer) => answer.url().endsWith('/content') && answer.headers()['content-type'] === 'application/pdf',
    ),
    row(page, '议程.pdf').getByRole('button', { name: '议程.pdf', exact: true }).click(),
  ])
  expect(pdf.status()).toBe(200)
  await page.keyboard.press('Escape')
})

it('what is removed comes back when it is taken back', async () => {
  const page = await as('college-branch', path)
  await row(page, '议程.pdf').getByRole('button', { name: '移除议程.pdf' }).click()
  await row(page, '议程.pdf').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '撤销' }).click()
  await row(page, '议程.pdf').waitFor()
})

it('what is called a picture and is none is refused in words', async () => {
  const page = await as('college-branch', path)
  await files(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: '图.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    })
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '没有', exact: true }).click()
  await dialog.getByRole('button', { name: '上传 1 个文件' }).click()
  await dialog.getByText('不支持的文件类型').waitFor()
})

it('works on a phone', async () => {
  const page = await as('college-branch', path, { viewport: PHONE })
  await row(page, '走访现场.jpg').waitFor()
  await expectNoSidewaysScrolling(page)
  await expectNoAxeFindings(page)
  await picture(page, 'phone-files', true)
})
