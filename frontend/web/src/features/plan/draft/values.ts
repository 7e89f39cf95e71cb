import { isDay } from '@/shared/dates'
import { readMoney } from '@/shared/money'
import { readTime } from '@/shared/times'
import type { Field } from './fields'

const SEPARATORS = /[、，,;；\s]+/
const parts = (text: string) => text.split(SEPARATORS).filter(Boolean)

/** A value of a draft, as a form shows it. */
export function shown({ kind }: Field, value: unknown): string | boolean {
  if (kind === 'check') return value === true
  if (Array.isArray(value)) return value.join('、')
  if (kind === 'date' && typeof value === 'string') return value.replace(/^--/, '')
  return value === undefined || value === null ? '' : String(value as string)
}

/** What was typed, as a draft holds it; undefined is left out, `wrong` names what is said about it. */
export function taken({ kind, isNeeded }: Field, typed: string | boolean): { value?: unknown; wrong?: string } {
  if (typeof typed === 'boolean') return { value: typed }
  const text = typed.trim()
  if (kind === 'list') return { value: parts(text) }
  if (!text) return kind === 'numbers' ? { value: [] } : isNeeded ? { wrong: 'ui.required' } : {}
  if (kind === 'number') return Number.isNaN(Number(text)) ? { wrong: 'draft.wrong.number' } : { value: Number(text) }
  if (kind === 'numbers' || kind === 'months') {
    const numbers = parts(text).map(Number)
    const isWrong = numbers.some((one) => Number.isNaN(one) || (kind === 'months' && (one < 1 || one > 12)))
    return isWrong ? { wrong: kind === 'months' ? 'draft.wrong.months' : 'draft.wrong.number' } : { value: numbers }
  }
  if (kind === 'money') return wrongUnless(readMoney(text), 'draft.wrong.money')
  if (kind === 'clock') return wrongUnless(readTime(text), 'draft.wrong.clock')
  if (kind === 'date') return wrongUnless(planDate(text), 'draft.wrong.planDate')
  return { value: text }
}

const wrongUnless = (value: string | undefined, wrong: string) => (value === undefined ? { wrong } : { value })

/** `2026-10-21`, or `--10-21` for what was typed without a year. */
function planDate(text: string): string | undefined {
  const [, year, month = '', day = ''] =
    /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.replace(/^--/, '')) ?? []
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isDay(`${year ?? '2024'}-${rest}`)) return undefined
  return year ? `${year}-${rest}` : `--${rest}`
}
