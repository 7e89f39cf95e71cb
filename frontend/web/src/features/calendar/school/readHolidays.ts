import { isDay } from '@/shared/dates'

export interface HolidayRow {
  day: string
  kind: 'OFF' | 'WORK'
  name: string
}
export interface ReadHolidays {
  rows: HolidayRow[]
  /** Lines or entries that say nothing that we understand, counted from 1. */
  unread: number[]
}

const offWords = /^(OFF|休|放假|休息)$/i
const workWords = /^(WORK|班|上班|补班|调休)$/i

function kindOf(word: string): HolidayRow['kind'] | undefined {
  if (offWords.test(word)) return 'OFF'
  return workWords.test(word) ? 'WORK' : undefined
}

function gathered<T>(entries: T[], read: (entry: T) => HolidayRow[] | undefined): ReadHolidays {
  const unread: number[] = []
  const rows = entries.flatMap((entry, index) => {
    const found = read(entry)
    if (!found) unread.push(index + 1)
    return found ?? []
  })
  return { rows, unread }
}

/** `2027-01-01 休 元旦`, one day a line. */
function ofLine(line: string): HolidayRow[] | undefined {
  const [day = '', word = '', ...name] = line.trim().split(/[\s,，;；\t]+/)
  const kind = kindOf(word)
  return isDay(day) && kind && name.length ? [{ day, kind, name: name.join(' ') }] : undefined
}

interface Told {
  day?: string
  date?: string
  kind?: string
  isOffDay?: boolean
  name?: string
}

/** `{ days: [{ day, kind, name }] }` as the service tells them, or `{ date, isOffDay, name }` as others publish them. */
function ofTold({ day, date, kind, isOffDay, name }: Told): HolidayRow[] | undefined {
  const at = day ?? date ?? ''
  const what = kindOf(kind ?? '') ?? (isOffDay === undefined ? undefined : isOffDay ? 'OFF' : 'WORK')
  return isDay(String(at)) && what && name ? [{ day: at, kind: what, name }] : undefined
}

/** What a notice says, as it may be typed in and corrected. */
export const linesOf = (days: HolidayRow[], words: Record<HolidayRow['kind'], string>) =>
  days.map(({ day, kind, name }) => `${day} ${words[kind]} ${name}`).join('\n')

export const isCalendarFile = (text: string) => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)

interface Notice {
  year?: number
  source?: string
  days?: Told[]
}
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
/** The year that JSON names, so that it need not be typed. */
export function yearIn(text: string): string | undefined {
  try {
    const { year } = JSON.parse(text) as Notice
    return typeof year === 'number' ? String(year) : undefined
  } catch {
    return undefined
  }
}

/** Reads a notice from JSON, or from what was typed in. */
export function readHolidays(text: string): ReadHolidays {
  if (/^\s*[[{]/.test(text)) {
    try {
      const read = JSON.parse(text) as Told[] | Notice
      const days = Array.isArray(read) ? read : (read.days ?? [])
      return gathered(days, (entry) => (isObject(entry) ? ofTold(entry) : undefined))
    } catch {
      return { rows: [], unread: [1] }
    }
  }
  return gathered(
    text.split(/\r?\n/).filter((line) => line.trim()),
    ofLine,
  )
}
