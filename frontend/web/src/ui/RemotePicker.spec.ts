import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, ref } from 'vue'
import { mount } from '@/testing/mount'
import RemotePicker from './RemotePicker.vue'

const villages = [
  { id: '1', name: '河坝村' },
  { id: '2', name: '河口村' },
]
const chosen = ref<{ id: string; name: string } | undefined>()
const search = vi.fn((text: string) => Promise.resolve(villages.filter(({ name }) => name.includes(text))))
const Field = defineComponent({
  components: { RemotePicker },
  setup: () => ({ chosen, search }),
  template: '<RemotePicker v-model="chosen" :search="search" label="找到的单位" aria-label="乙方" />',
})

describe('RemotePicker', () => {
  beforeEach(() => {
    chosen.value = undefined
    search.mockClear()
  })

  it('is worked by keyboard alone', async () => {
    await mount(Field)
    const input = screen.getByRole<HTMLInputElement>('combobox', { name: '乙方' })
    await userEvent.type(input, '河')
    await screen.findByRole('option', { name: /河口村/ })
    expect(search).toHaveBeenCalledTimes(1)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.getElementById(input.getAttribute('aria-activedescendant')!)?.textContent).toMatch('河口村')
    await userEvent.keyboard('{Enter}')
    expect(chosen.value?.id).toBe('2')
    expect(input.value).toBe('河口村')
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('does not take typed words for a choice', async () => {
    chosen.value = villages[0]
    await mount(Field)
    const input = screen.getByRole<HTMLInputElement>('combobox')
    await userEvent.type(input, '某村')
    await userEvent.tab()
    expect(input.value).toBe('河坝村')
  })

  it('takes an emptied field for none', async () => {
    chosen.value = villages[0]
    await mount(Field)
    await userEvent.clear(screen.getByRole('combobox'))
    await userEvent.tab()
    expect(chosen.value).toBeUndefined()
  })

  it('says when nothing was found', async () => {
    await mount(Field)
    await userEvent.type(screen.getByRole('combobox'), '海')
    expect(await screen.findByText('没有找到')).toBeTruthy()
  })
})
