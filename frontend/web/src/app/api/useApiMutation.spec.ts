import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { useApi } from './useApi'
import { useApiMutation } from './useApiMutation'

async function using<T>(setup: () => T) {
  let result!: T
  await mount(defineComponent({ setup: () => ((result = setup()), () => null) }))
  await flushPromises()
  return result
}
const confirming = () => useApiMutation('post', '/pairings/{id}/confirmation', { invalidates: ['/pairings'] })
const refusal = { status: 409, body: { type: '/problems/pairing-already-decided', title: '已经回复过' } }

describe('useApiMutation', () => {
  it('uses one key for an intent until it has a definite answer', async () => {
    const asked = service({ 'POST /pairings/1/confirmation': ['silence', { status: 503 }, { body: { id: '1' } }, {}] })
    const { run } = await using(confirming)
    for (let attempt = 0; attempt < 4; attempt++) await run({ params: { id: '1' } })
    const keys = asked.map(({ headers }) => headers['Idempotency-Key'])
    expect(new Set(keys.slice(0, 3)).size).toBe(1)
    expect(keys[3]).not.toBe(keys[0])
  })

  it('takes changed words for another intent', async () => {
    const asked = service({ 'POST /pairings/1/decline': 'silence' })
    const { run } = await using(() => useApiMutation('post', '/pairings/{id}/decline'))
    await run({ params: { id: '1' }, body: { reason: '重复' } })
    await run({ params: { id: '1' }, body: { reason: '重复申报' } })
    expect(asked[0]?.headers['Idempotency-Key']).not.toBe(asked[1]?.headers['Idempotency-Key'])
  })

  it('answers nothing when refused, says why, and reads the list anew', async () => {
    const asked = service({ 'GET /pairings': { body: { items: [] } }, 'POST /pairings/1/confirmation': refusal })
    const { run, error } = await using(() => {
      useApi('/pairings')
      return confirming()
    })
    expect(await run({ params: { id: '1' } })).toBeUndefined()
    await flushPromises()
    expect(error.value?.message).toBe('已经回复过')
    expect(asked.filter(({ method }) => method === 'GET')).toHaveLength(2)
  })

  it('tells a conflict from a refusal', async () => {
    service({ 'PATCH /funds/1': { status: 412, body: { title: '已被改过', current: { id: '1' } }, etag: '"4.x"' } })
    const saving = await using(() => useApiMutation('patch', '/funds/{id}'))
    await saving.run({ params: { id: '1' }, body: {}, ifMatch: '"3.x"' })
    expect(saving.conflict.value?.etag).toBe('"4.x"')
    expect(saving.refusal.value).toBeNull()
  })

  it('marks calls as those of the product', async () => {
    const asked = service({ 'POST /pairings/1/confirmation': {} })
    const { run } = await using(confirming)
    await run({ params: { id: '1' } })
    expect(asked[0]?.headers).toMatchObject({ 'X-Requested-With': 'gongjian', 'Accept-Language': 'zh-CN' })
  })
})
