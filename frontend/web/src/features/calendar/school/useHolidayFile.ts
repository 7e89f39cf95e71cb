import type { AnswerOf } from '@gongjian/client'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useApiMutation } from '@/app/api'
import { isCalendarFile, linesOf, readHolidays, yearIn } from './readHolidays'

type Reading = AnswerOf<'/holiday-readings', 'post'>
interface Values {
  year: string
  text: string
}

/** Takes the days out of a file into the form, where they can be seen and corrected before they are imported. */
export function useHolidayFile(values: Values) {
  const { t } = useI18n()
  const reading = useApiMutation('post', '/holiday-readings')
  const read = ref<Reading>()
  const words = { OFF: t('school.off'), WORK: t('school.work') }

  function fill({ year, days }: Reading['years'][number]) {
    values.year = String(year)
    values.text = linesOf(days, words)
  }

  function takeData(text: string) {
    const { rows, unread } = readHolidays(text)
    values.year = yearIn(text) ?? values.year
    // What cannot be read is shown as it is, so that it can be mended.
    values.text = unread.length ? text : linesOf(rows, words)
  }

  async function take(file: File) {
    const text = await file.text()
    read.value = undefined
    reading.forget()
    if (!isCalendarFile(text)) return takeData(text)
    const answer = await reading.run({ body: text, contentType: 'text/calendar' })
    read.value = answer?.data
    const years = answer?.data.years ?? []
    const year = years.find((one) => String(one.year) === values.year) ?? years.at(-1)
    if (year) fill(year)
  }

  return { read, take, fill, error: reading.error, isRunning: reading.isRunning }
}
