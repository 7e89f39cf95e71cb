import { addDays, isDay } from '@/shared/dates'

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
  return isDay(at) && what && name ? [{ day: at, kind: what, name }] : undefined
}

const dayOf = (text = '') => text.replace(/^.*?(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3')

/** An entry of an ICS file; 班 in its name makes it a workday, and DTEND is the day after. */
function ofEvent(lines: string[]): HolidayRow[] | undefined {
  const value = (key: string) => lines.find((line) => new RegExp(`^${key}[;:]`).test(line))?.replace(/^[^:]*:/, '')
  const from = dayOf(value('DTSTART'))
  const until = value('DTEND') ? dayOf(value('DTEND')) : addDays(isDay(from) ? from : '2000-01-01', 1)
  const title = value('SUMMARY')?.trim()
  if (!title || !isDay(from) || !isDay(until) || until <= from) return undefined
  const kind = /班|上班|workday/i.test(title) ? 'WORK' : 'OFF'
  const name = title.replace(/[（(\s·-]*(放假|休|补班|上班|班|调休)[）)\s]*$/, '') || title
  const rows: HolidayRow[] = []
  for (let day = from; day < until && rows.length < 60; day = addDays(day, 1)) rows.push({ day, kind, name })
  return rows
}

function events(text: string): string[][] {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const found: string[][] = []
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') found.push([])
    else found.at(-1)?.push(line)
  }
  return found
}

/** Reads a notice from JSON, from an ICS file, or from what was typed in. */
export function readHolidays(text: string): ReadHolidays {
  if (text.includes('BEGIN:VCALENDAR')) return gathered(events(text), ofEvent)
  if (/^\s*[[{]/.test(text)) {
    try {
      const read = JSON.parse(text) as Told[] | { days?: Told[] }
      return gathered(Array.isArray(read) ? read : (read.days ?? []), ofTold)
    } catch {
      return { rows: [], unread: [1] }
    }
  }
  return gathered(
    text.split(/\r?\n/).filter((line) => line.trim()),
    ofLine,
  )
}
