import { describe, expect, it } from 'vitest'
import { createClient, type Call, type Reply } from './client'
import { Problem } from './problem'

function recording(reply: Partial<Reply> = {}) {
  const calls: Call[] = []
  const client = createClient((call) => {
    calls.push(call)
    return Promise.resolve({ status: 200, body: {}, ...reply })
  })
  return { client, calls }
}

describe('client', () => {
  it('fills path and query, and leaves out what is not set', async () => {
    const { client, calls } = recording()
    await client('get', '/alliances/{id}/audit-events', {
      params: { id: 'a/b' },
      query: { limit: 20, cursor: undefined },
    })
    expect(calls[0]?.url).toBe('/api/v1/alliances/a%2Fb/audit-events?limit=20')
  })

  it('sends the version that a change is based on and the key of the intent', async () => {
    const { client, calls } = recording()
    await client('patch', '/funds/{id}', {
      params: { id: '1' },
      body: { name: '共建资金' },
      ifMatch: '"3.abc"',
      idempotencyKey: 'k',
    })
    expect(calls[0]?.headers).toEqual({ 'If-Match': '"3.abc"', 'Idempotency-Key': 'k' })
  })

  it('turns a refusal into a problem in the words of the service', async () => {
    const { client } = recording({
      status: 409,
      etag: '"4.def"',
      body: {
        type: '/problems/allocation-exceeds-fund',
        title: '超出余额',
        detail: '还可分配 20.00 元。',
        remaining: '20.00',
      },
    })
    const refusal = await client('get', '/me').catch((problem: unknown) => problem)
    expect(refusal).toBeInstanceOf(Problem)
    expect(refusal).toMatchObject({ message: '还可分配 20.00 元。', extras: { remaining: '20.00' }, etag: '"4.def"' })
    expect((refusal as Problem).is('allocation-exceeds-fund')).toBe(true)
  })

  it('survives an answer that is no problem document', async () => {
    const { client } = recording({ status: 502, body: {} })
    await expect(client('get', '/me')).rejects.toMatchObject({ status: 502, violations: [] })
  })
})
