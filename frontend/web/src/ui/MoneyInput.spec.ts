import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import { mount } from '@/testing/mount'
import MoneyInput from './MoneyInput.vue'

const amount = ref<string | undefined>()
const Field = defineComponent({
  components: { MoneyInput },
  setup: () => ({ amount }),
  template: '<MoneyInput v-model="amount" aria-label="金额" />',
})

it.each([
  ['5000', '5000.00', '5,000.00'],
  ['0.5万', '5000.00', '5,000.00'],
  ['五千', '五千', '五千'],
])('reads %s as %s and shows %s', async (typed, money, shown) => {
  amount.value = undefined
  await mount(Field)
  const input = screen.getByLabelText<HTMLInputElement>('金额')
  await userEvent.type(input, typed)
  await userEvent.tab()
  expect(amount.value).toBe(money)
  expect(input.value).toBe(shown)
})
