import { render, waitFor } from '@testing-library/vue'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { beforeAll, describe, expect, it } from 'vitest'
import { createMemoryHistory, RouterView } from 'vue-router'
import { createTranslations } from '@/locales'
import { service } from '@/testing/service'
import { features } from './features'
import { createAppRouter } from './router'
import { startSession } from './session/session'

const organization = { id: 'o', name: '仙居县教育局', kind: 'BUREAU' }
const everything = {
  person: { id: 'p', name: '周敏' },
  username: 'admin',
  grants: [{ id: 'g', role: 'ADMIN', organization }],
  menus: features.flatMap(({ menu }) => menu?.key ?? []),
  allowedActions: features.flatMap(({ routes }) => routes.flatMap(({ meta }) => meta?.needs ?? [])),
}
/** Pages to which another page leads ask first for the thing that they begin from. */
const beginnings = [
  '/calendar/new?pairingId=1',
  '/funding/allocations/new?allianceId=1',
  '/grants/new?person=1',
  '/organizations/new?parent=1',
  '/people/new?organization=1',
]
const paths = [...features.flatMap(({ routes }) => routes.map(({ path }) => path.replace(/:\w+/, '1'))), ...beginnings]
const mayFind = { body: everything }
const headings = () => [...document.querySelectorAll('h1')].map(({ textContent }) => textContent)

async function open(path: string) {
  await startSession()
  const router = createAppRouter((key) => key, createMemoryHistory())
  await router.push(path)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(RouterView, { global: { plugins: [createTranslations(), router, [VueQueryPlugin, { queryClient }]] } })
}

// Pages are fetched when they are first opened, which on a busy machine takes longer than a test may.
beforeAll(async () => {
  const pages = features.flatMap(({ routes }) => routes.map(({ component }) => component as () => Promise<unknown>))
  for (const page of pages) await page()
}, 120_000)

describe.each(paths)('%s has one heading', (path) => {
  it('while it is read', async () => {
    service({ 'GET /me': mayFind, otherwise: 'waiting' })
    await open(path)
    expect(headings()).toEqual([expect.stringMatching(/\S/)])
  })

  it.each([404, 500])('when the answer is %i', async (status) => {
    service({ 'GET /me': mayFind, otherwise: { status } })
    await open(path)
    await waitFor(() => expect(document.querySelector('.skel')).toBeNull())
    expect(headings()).toEqual([expect.stringMatching(/\S/)])
  })
})
