import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import ContainerFilter from './ContainerFilter.vue'
import { containerIds, containerIn, type ContainerKey } from './containers'

const chosen = ref<ContainerKey | undefined>()
const Line = defineComponent({
  components: { ContainerFilter },
  setup: () => ({ chosen }),
  template: '<ContainerFilter v-model="chosen" label="组织" />',
})
const pairing = {
  id: 'p1',
  state: 'FILED',
  name: '文学院 与 河坝村',
  sideA: { id: 'a', name: '文学院党支部', shortName: '文学院' },
  sideB: { id: 'b', name: '河坝村党支部', shortName: '河坝村' },
}

function answer() {
  service({
    'GET /pairings': { body: { items: [pairing, { ...pairing, id: 'p2', state: 'CLOSED' }] } },
    'GET /alliances': { body: { items: [] } },
    'GET /organizations': { body: { items: [{ id: 'o1', name: '青石镇党委' }] } },
    'GET /pairings/p1': {
      body: { ...pairing, sideA: { organization: pairing.sideA }, sideB: { organization: pairing.sideB } },
    },
  })
}

describe('the filter by alliance, pairing or organisation', () => {
  it('finds what is open by name, and takes it', async () => {
    answer()
    chosen.value = undefined
    await mount(Line)
    await userEvent.type(screen.getByRole('combobox', { name: '组织' }), '河坝')
    const options = await screen.findAllByRole('option')
    expect(options.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      '文学院 与 河坝村 结对',
      '青石镇党委 单位',
    ])
    await userEvent.click(options[0]!)
    expect(chosen.value).toMatchObject({ subject: 'PAIRING', id: 'p1' })
  })

  it('asks for the name of what is known from the address by its id', async () => {
    answer()
    chosen.value = containerIn({ pairingId: 'p1' })
    await mount(Line)
    await screen.findByDisplayValue('文学院 与 河坝村')
    expect(containerIds(chosen.value!)).toEqual({ pairingId: 'p1' })
  })
})
