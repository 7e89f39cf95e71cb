import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { mount } from '@/testing/mount'
import DataList from './DataList.vue'

const village = { id: '7', name: '河坝村', amount: '5,000.00' }
const columns = [
  { key: 'name', label: '受益方' },
  { key: 'amount', label: '分配（元）', isNumber: true },
]

function list(over: object = {}) {
  return {
    items: ref([village]),
    total: ref(undefined),
    error: ref(null),
    isLoading: ref(false),
    hasMore: ref(false),
    isLoadingMore: ref(false),
    loadMore: vi.fn(),
    reload: vi.fn(),
    ...over,
  }
}
const show = (of = list(), props: object = {}) => mount(DataList, { props: { of, columns, caption: '分配', ...props } })

function narrow(width: number) {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(width)
  window.dispatchEvent(new Event('resize'))
}

describe('DataList', () => {
  it('is a table whose row opens the thing', async () => {
    const { router } = await show(list(), { to: ({ id }: { id: string }) => `/villages/${id}` })
    const row = within(screen.getByRole('table', { name: '分配' })).getAllByRole('row')[1]!
    expect(within(row).getByRole('link', { name: '河坝村' })).toHaveProperty('pathname', '/villages/7')
    await userEvent.click(within(row).getByText('5,000.00'))
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/villages/7'))
  })

  it('is cards instead of a table on a narrow page, never both', async () => {
    narrow(375)
    await show()
    expect(screen.queryByRole('table')).toBeNull()
    expect(within(screen.getByRole('list', { name: '分配' })).getByText('分配（元）')).toBeTruthy()
    narrow(1440)
  })

  it('says why it is empty', async () => {
    await show(list({ items: ref([]) }), { empty: '还没有分配' })
    expect(screen.getByText('还没有分配')).toBeTruthy()
  })

  it('offers to read again after a failure', async () => {
    const of = list({ items: ref([]), error: ref(new Error('silence')) })
    await show(of)
    await userEvent.click(screen.getByRole('button', { name: '再读一次' }))
    expect(of.reload).toHaveBeenCalled()
  })

  it('loads further pages on demand', async () => {
    const of = list({ hasMore: ref(true), total: ref(30) })
    await show(of)
    expect(screen.getByText('已显示 1 / 30 条')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '加载更多' }))
    expect(of.loadMore).toHaveBeenCalled()
  })
})
