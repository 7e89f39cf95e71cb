import { render } from '@testing-library/vue'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { defineComponent, h, reactive } from 'vue'
import { expect, it } from 'vitest'
import { createTranslations } from '@/locales'
import { service } from '@/testing/service'
import { useHolidayFile } from './useHolidayFile'

const ics = new File(['BEGIN:VCALENDAR\r\nEND:VCALENDAR'], '节假日.ics')
const newYear = (year: number) => ({ year, days: [{ day: `${year}-01-01`, kind: 'OFF', name: '元旦' }] })

function taking(year = '') {
  const values = reactive({ year, text: '' })
  let file!: ReturnType<typeof useHolidayFile>
  const component = defineComponent({ setup: () => ((file = useHolidayFile(values)), () => h('p')) })
  render(component, {
    global: { plugins: [createTranslations(), [VueQueryPlugin, { queryClient: new QueryClient() }]] },
  })
  return { values, file }
}

it('a calendar file is read by the service and filled in for the year that was asked for', async () => {
  const asked = service({
    'POST /holiday-readings': { body: { years: [newYear(2026), newYear(2027)], troubles: [], troubleCount: 0 } },
  })
  const { values, file } = taking('2026')
  await file.take(ics)
  expect(asked[0]?.headers['Content-Type']).toBe('text/calendar')
  expect(values).toEqual({ year: '2026', text: '2026-01-01 休 元旦' })
})

it('without a year the latest of the file is filled in', async () => {
  service({
    'POST /holiday-readings': { body: { years: [newYear(2026), newYear(2027)], troubles: [], troubleCount: 0 } },
  })
  const { values, file } = taking()
  await file.take(ics)
  expect(values.year).toBe('2027')
})

it('what is wrong in JSON stays as it is, to be mended', async () => {
  const { values, file } = taking()
  const text = '{"year":2027,"days":[{"date":"2027-02-30","isOffDay":true,"name":"春节"}]}'
  await file.take(new File([text], '节假日.json'))
  expect(values).toEqual({ year: '2027', text })
})
