import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { mount } from '@/testing/mount'
import { useUrlFilters } from './useUrlFilters'

async function at(url: string) {
  let filters!: ReturnType<typeof useUrlFilters<'state' | 'q'>>
  const Page = defineComponent({
    setup: () => ((filters = useUrlFilters(['state', 'q'], { state: 'ACTIVE' })), () => null),
  })
  const { router } = await mount(Page, { at: url })
  return { filters, router }
}

it('reads the filters from the URL', async () => {
  const { filters } = await at('/pairings?q=%E6%9D%91')
  expect(filters.filters.value).toEqual({ state: 'ACTIVE', q: '村' })
})

it('writes a filter into the URL and leaves other parts of it alone', async () => {
  const { filters, router } = await at('/pairings?tab=all')
  filters.filter('q').value = '河坝'
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ tab: 'all', q: '河坝' })
})

it('can say all where the standard is something else', async () => {
  const { filters, router } = await at('/pairings')
  filters.filter('state').value = ''
  await flushPromises()
  expect(router.currentRoute.value.query).toEqual({ state: '' })
  expect(filters.filters.value).toEqual({})
  filters.clear()
  await flushPromises()
  expect(filters.filters.value).toEqual({ state: 'ACTIVE' })
})
