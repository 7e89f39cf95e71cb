import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import HostPicker from './HostPicker.vue'

const parties = [
  { id: 'a', name: 'xx师范学院文学院党支部', shortName: '文学院党支部', kind: 'PARTY_BRANCH' as const },
  { id: 'b', name: '河坝村党支部', kind: 'PARTY_BRANCH' as const },
]
const names = async () => (await screen.findAllByRole('option')).map(({ textContent }) => textContent?.trim())

async function open(reach: object[], choose = vi.fn()) {
  const asked = service({ 'GET /organizations': { body: { items: reach } } })
  await mount(HostPicker, { props: { parties, modelValue: undefined, 'onUpdate:modelValue': choose } })
  return { asked, input: screen.getByRole('combobox') }
}

describe('the host of an activity', () => {
  it('is offered among the parties first, then in one’s own reach, each once', async () => {
    const { input } = await open([parties[1]!, { id: 't', name: '街村', parent: { name: '镇党委' } }])
    await userEvent.click(input)
    expect(await names()).toEqual([
      expect.stringMatching(/^xx师范学院文学院党支部\s*参与方$/),
      expect.stringMatching(/^河坝村党支部\s*参与方$/),
      expect.stringMatching(/^街村\s*镇党委$/),
    ])
  })

  it('is searched for by name', async () => {
    const { asked, input } = await open([])
    await userEvent.type(input, '文学院党支')
    await waitFor(async () => expect(await names()).toEqual([expect.stringContaining('文学院党支部')]))
    expect(asked.at(-1)?.url).toContain(`q=${encodeURIComponent('文学院党支')}`)
  })

  it('is taken with its name', async () => {
    const choose = vi.fn()
    const { input } = await open([], choose)
    await userEvent.type(input, '河坝')
    await userEvent.click(await screen.findByRole('option', { name: /河坝村党支部/ }))
    expect(choose).toHaveBeenCalledWith({ id: 'b', name: '河坝村党支部' })
  })
})
