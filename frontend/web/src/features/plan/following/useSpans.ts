import { useI18n } from 'vue-i18n'
import type { Bucket, Commitment } from './standing'

/** Spans of the calendar by the names that people use. */
export function useSpans() {
  const { t } = useI18n()

  function span({ from, to }: Bucket, period: Commitment['period']): string {
    const year = from.slice(0, 4)
    const month = Number(from.slice(5, 7))
    const isOneMonth = from.slice(0, 7) === to.slice(0, 7)
    if (period === 'QUARTER') return t('standing.span.quarter', { year, number: Math.ceil(month / 3) })
    if (period === 'HALF_YEAR' && !isOneMonth)
      return t(month <= 6 ? 'standing.span.first' : 'standing.span.second', { year })
    if (period === 'YEAR') return t('standing.span.year', { year })
    if (isOneMonth && period !== 'WEEK')
      return t('standing.span.month', { year, month, monthName: t(`date.month.${month}`) })
    return t('standing.span.days', { from: short(from), to: short(to) })
  }

  const short = (day: string) => `${day.slice(0, 4)}.${Number(day.slice(5, 7))}.${Number(day.slice(8))}`
  return { span }
}
