import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import DateInput from './DateInput.vue'

it('opens a calendar that says what it is', async () => {
  await mount(DateInput, { props: { modelValue: '2026-09-10', label: '开始日期' } })
  await userEvent.click(screen.getByLabelText('开始日期'))
  expect(await screen.findByRole('dialog', { name: '选择日期', hidden: true })).toBeTruthy()
})

it('says which day of the week was chosen', async () => {
  await mount(DateInput, { props: { modelValue: '2026-09-10', label: '开始日期' } })
  expect(screen.getByText('周四')).toBeTruthy()
})
