import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import MoneyPublication from './MoneyPublication.vue'

const town = { id: 'o1', name: '青石镇党委', kind: 'PARTY_COMMITTEE' }
const publication = (...allowedActions: string[]) => ({
  id: 'pub',
  version: 0,
  organization: town,
  publishedAt: '2026-10-20T09:00:00+08:00',
  allowedActions,
})

async function open(role: string, items: object[]) {
  const asked = service({
    'GET /me': {
      body: {
        person: { id: 'me', name: '王强' },
        username: 'u',
        grants: [{ id: 'g', role, organization: town }],
        menus: [],
        allowedActions: [],
      },
    },
    'GET /funding-publications': { body: { items } },
    'POST /funding-publications': { status: 201, body: publication('WITHDRAW') },
    'POST /funding-publications/pub/withdrawal': { body: publication() },
  })
  await startSession()
  await mount(MoneyPublication, { props: { of: { pairingId: 'p1' } } })
  await waitFor(() => expect(asked.some(({ url }) => url.includes('/funding-publications'))).toBe(true))
  return asked
}

describe('publication of money', () => {
  it('is switched on by an officer', async () => {
    const asked = await open('OFFICER', [])
    await userEvent.click(await screen.findByRole('button', { name: '公示资金' }))
    await waitFor(() => expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ pairingId: 'p1' }))
  })

  it('is switched off by an officer', async () => {
    const asked = await open('OFFICER', [publication('WITHDRAW')])
    await userEvent.click(await screen.findByRole('button', { name: '停止公示' }))
    await waitFor(() => expect(asked.find(({ method }) => method === 'POST')?.url).toContain('/pub/withdrawal'))
  })

  it('leads others to the page and offers no more', async () => {
    await open('FINANCE', [publication()])
    expect((await screen.findByRole('link', { name: '打开公示页' })).getAttribute('href')).toBe('/public/funding/pub')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says nothing to others where nothing is published', async () => {
    await open('FINANCE', [])
    expect(screen.queryByRole('button')).toBeNull()
  })
})
