import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { service } from '@/testing/service'

const town = { person: { id: 'p1', name: '王强' }, username: 'town-officer', grants: [], menus: [], allowedActions: [] }
let session: typeof import('./session')

beforeEach(async () => {
  vi.resetModules()
  session = await import('./session')
})

describe('session', () => {
  it.each([
    [{ body: town }, 'in'],
    [{ status: 401 }, 'out'],
    [{ status: 403, body: { type: '/problems/account-not-bound' } }, 'unbound'],
    ['silence' as const, 'unreachable'],
  ])('begins with %o as %s', async (reply, status) => {
    service({ 'GET /me': reply })
    await session.startSession()
    expect(session.useSession().status.value).toBe(status)
  })

  it('holds a call that meets a lost session and makes it again after sign-in', async () => {
    service({ 'GET /me': { body: town } })
    await session.startSession()
    const carried = vi
      .fn()
      .mockResolvedValueOnce({ status: 401, body: {} })
      .mockResolvedValueOnce({ status: 201, body: { id: '1' } })
    const call = { method: 'post' as const, url: '/api/v1/pairings', headers: { 'Idempotency-Key': 'k' }, body: {} }
    const reply = session.heldSession(carried)(call)
    await flushPromises()
    expect(session.useSession().status.value).toBe('lost')

    await session.checkReturn()
    expect(await reply).toMatchObject({ status: 201 })
    expect(carried.mock.calls[1]?.[0]).toBe(call)
    expect(session.useSession().status.value).toBe('in')
  })

  it('lets the refusal through when the person leaves instead', async () => {
    service({ 'GET /me': { body: town } })
    await session.startSession()
    const reply = session.heldSession(() => Promise.resolve({ status: 401, body: {} }))({
      method: 'get',
      url: '/api/v1/funds',
      headers: {},
    })
    await flushPromises()
    session.giveUp()
    expect(await reply).toMatchObject({ status: 401 })
    expect(session.useSession().status.value).toBe('out')
  })

  it('keeps drafts for the same person only', async () => {
    service({ 'GET /me': { body: town } })
    await session.startSession()
    sessionStorage.setItem('gongjian.draft.pairing', '{}')
    await session.startSession()
    expect(sessionStorage.getItem('gongjian.draft.pairing')).toBe('{}')

    service({ 'GET /me': { body: { ...town, person: { id: 'p2', name: '李敏' } } } })
    await session.startSession()
    expect(sessionStorage.getItem('gongjian.draft.pairing')).toBeNull()
  })

  it('sends the return address percent-encoded, for the service takes ASCII only', () => {
    expect(session.signInUrl('/pairings?q=%E6%9D%91')).toBe(
      '/api/session/login?returnTo=%2Fpairings%3Fq%3D%25E6%259D%2591',
    )
  })
})
