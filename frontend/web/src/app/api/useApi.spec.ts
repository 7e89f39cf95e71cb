import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { useApi } from './useApi'

async function using<T>(setup: () => T) {
  let result!: T
  await mount(defineComponent({ setup: () => ((result = setup()), () => null) }))
  await flushPromises()
  return result
}
const page = (ids: string[], nextCursor?: string) => ({ body: { items: ids.map((id) => ({ id })), nextCursor } })

describe('useApi', () => {
  it('collects the pages of a list', async () => {
    service({ 'GET /pairings?q=%E6%9D%91': page(['1', '2'], 'c'), 'GET /pairings?q=%E6%9D%91&cursor=c': page(['3']) })
    const list = await using(() => useApi('/pairings', { query: { q: '村' } }))
    expect(list.hasMore.value).toBe(true)
    list.loadMore()
    await flushPromises()
    expect(list.items.value.map(({ id }) => id)).toEqual(['1', '2', '3'])
    expect(list.hasMore.value).toBe(false)
  })

  it('asks again when a filter changes', async () => {
    const asked = service({ 'GET /pairings': page(['1']) })
    const state = ref<'FILED' | undefined>()
    await using(() => useApi('/pairings', { query: () => ({ state: state.value }) }))
    state.value = 'FILED'
    await flushPromises()
    expect(asked.map(({ url }) => url)).toEqual(['/api/v1/pairings', '/api/v1/pairings?state=FILED'])
  })

  it('keeps the version of one thing for the change that follows', async () => {
    service({ 'GET /funds/7': { body: { id: '7' }, etag: '"3.abc"' } })
    const fund = await using(() => useApi('/funds/{id}', { params: { id: '7' } }))
    expect(fund.etag.value).toBe('"3.abc"')
    expect(fund.data.value?.id).toBe('7')
  })
})
