import type { AnswerOf, BodyOf } from '@gongjian/client'
import type { Container } from '@/app/parts/containers'
import { addDays, weekday, type Day } from '@/shared/dates'
import { guestsOf, type Guest, type Host } from '../activityForm'

export type SeriesDetail = AnswerOf<'/activity-series/{id}'>
export type Recurrence = SeriesDetail['recurrence']
export type SeriesPreview = AnswerOf<'/activity-series-previews', 'post'>

export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export type Weekday = (typeof WEEKDAYS)[number]
/** How people say it; WEEKLY and MONTHLY are rules of RFC 5545, RULE is one that somebody wrote. */
export const RHYTHMS = ['TEACHING', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'RULE'] as const
export type Rhythm = (typeof RHYTHMS)[number]
export const ON_HOLIDAY = ['SKIP', 'NEXT_WORKDAY', 'KEEP'] as const

export type SeriesValues = {
  container?: Container
  kind: string
  title: string
  host?: Host
  day?: Day
  from?: string
  to?: string
  rhythm: Rhythm
  weekdays: Weekday[]
  parity: '' | 'ODD' | 'EVEN'
  interval: string
  ordinal: string
  rule: string
  until?: Day
  onHoliday: (typeof ON_HOLIDAY)[number]
  place: string
  onlineUrl: string
  guests: Guest[]
  description: string
  /** What a change started from, kept with the draft. */
  base?: { view: SeriesDetail; etag?: string }
}

export const weekdayOf = (day: Day): Weekday => WEEKDAYS[weekday(day) - 1]!

export function emptySeries(container?: Container, day?: Day): SeriesValues {
  return {
    container,
    kind: '',
    title: '',
    host: undefined,
    day,
    from: undefined,
    to: undefined,
    rhythm: 'TEACHING',
    weekdays: day ? [weekdayOf(day)] : [],
    parity: '',
    interval: '1',
    ordinal: '1',
    rule: '',
    until: undefined,
    onHoliday: 'SKIP',
    place: '',
    onlineUrl: '',
    guests: [],
    description: '',
  }
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
/** From one time of day to the next, over midnight too. */
export function minutesBetween(from: string, to: string): number {
  const minutes = minutesOf(to) - minutesOf(from)
  return minutes > 0 ? minutes : minutes + 1440
}
function timeAfter(from: string, minutes: number) {
  const at = (minutesOf(from) + minutes) % 1440
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

const short = (day: Weekday) => day.slice(0, 2)
const long = (code: string) => WEEKDAYS.find((day) => short(day) === code)!
const ordered = (days: Weekday[]) => WEEKDAYS.filter((day) => days.includes(day))

/** Nothing while something that the rhythm needs is not chosen yet. */
export function recurrenceOf(values: SeriesValues): Recurrence | undefined {
  const { rhythm, onHoliday, until } = values
  const weekdays = ordered(values.weekdays)
  const interval = /^[1-9]\d?$/.test(values.interval.trim()) ? Number(values.interval) : undefined
  const end = { until, onHoliday }
  if (rhythm === 'RULE') return values.rule.trim() ? { pattern: 'RRULE', rrule: values.rule.trim(), ...end } : undefined
  if (!until || weekdays.length === 0 || !interval) return undefined
  if (rhythm === 'TEACHING')
    return { pattern: 'TEACHING_WEEKS', weekdays, ...(values.parity && { parity: values.parity }), ...end }
  if (rhythm === 'QUARTERLY')
    return { pattern: 'QUARTERLY', weekdays: weekdays.slice(0, 1), ordinal: Number(values.ordinal), ...end }
  const every = interval > 1 ? `;INTERVAL=${interval}` : ''
  const days = rhythm === 'WEEKLY' ? weekdays.map(short).join(',') : `${values.ordinal}${short(weekdays[0]!)}`
  return { pattern: 'RRULE', rrule: `FREQ=${rhythm}${every};BYDAY=${days}`, ...end }
}

type Chosen = Pick<SeriesValues, 'rhythm' | 'weekdays' | 'parity' | 'interval' | 'ordinal' | 'rule'>

/** The rule as the form shows it; one that the form would not write stays as it is written. */
export function chosenIn({ pattern, rrule = '', weekdays, parity, ordinal }: Recurrence): Chosen {
  const plain: Chosen = { rhythm: 'RULE', weekdays: [], parity: '', interval: '1', ordinal: '1', rule: rrule }
  if (pattern === 'TEACHING_WEEKS')
    return { ...plain, rhythm: 'TEACHING', weekdays: weekdays as Weekday[], parity: parity ?? '' }
  if (pattern === 'QUARTERLY')
    return { ...plain, rhythm: 'QUARTERLY', weekdays: weekdays as Weekday[], ordinal: String(ordinal) }
  const weekly =
    /^FREQ=WEEKLY(?:;INTERVAL=(\d+))?;BYDAY=((?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*)$/.exec(rrule)
  if (weekly)
    return {
      ...plain,
      rhythm: 'WEEKLY',
      interval: weekly[1] ?? '1',
      weekdays: weekly[2]!.split(',').map(long),
      rule: '',
    }
  const monthly = /^FREQ=MONTHLY(?:;INTERVAL=(\d+))?;BYDAY=(-?[1-5])(MO|TU|WE|TH|FR|SA|SU)$/.exec(rrule)
  if (monthly)
    return {
      ...plain,
      rhythm: 'MONTHLY',
      interval: monthly[1] ?? '1',
      ordinal: monthly[2]!,
      weekdays: [long(monthly[3]!)],
      rule: '',
    }
  return plain
}

/** `from` is the day from which a change is to hold. */
export function valuesOfSeries(series: SeriesDetail, from?: Day): SeriesValues {
  return {
    ...emptySeries(series.container as Container, from ?? series.startsOn),
    ...chosenIn(series.recurrence),
    kind: series.kind,
    title: series.title,
    host: { id: series.host.id, name: series.host.name },
    from: series.startTime,
    to: timeAfter(series.startTime, series.minutes),
    until: series.recurrence.until,
    onHoliday: series.recurrence.onHoliday,
    place: series.place ?? '',
    onlineUrl: series.onlineUrl ?? '',
    guests: series.participants.map(({ organization, person, headCount }) => ({
      as: organization ? ('organization' as const) : ('person' as const),
      id: (organization ?? person)!.id,
      name: (organization ?? person)!.name,
      headCount: headCount ? String(headCount) : '',
    })),
    description: series.description ?? '',
  }
}

export function seriesFacts(values: SeriesValues): Record<string, unknown> {
  const text = (words: string) => words.trim() || null
  return {
    title: values.title.trim(),
    kind: values.kind,
    hostId: values.host?.id,
    startsOn: values.day,
    startTime: values.from,
    minutes: minutesBetween(values.from!, values.to!),
    place: text(values.place),
    onlineUrl: text(values.onlineUrl),
    description: text(values.description),
    participants: guestsOf(values.guests),
    recurrence: recurrenceOf(values),
  }
}
export type SeriesBody = BodyOf<'/activity-series', 'post'>

/** In a merge patch what a rule does not say has to be emptied, or the one before would go on saying it. */
export function ruleFacts({ pattern, rrule, weekdays, parity, ordinal, until, onHoliday }: Recurrence) {
  const said = weekdays?.length ? weekdays : null
  return {
    pattern,
    rrule: rrule ?? null,
    weekdays: said,
    parity: parity ?? null,
    ordinal: ordinal ?? null,
    until: until ?? null,
    onHoliday,
  }
}
export function seriesPatch(values: SeriesValues): Record<string, unknown> {
  const { startsOn, ...facts } = seriesFacts(values)
  const isMoved = startsOn !== values.base?.view.startsOn
  return { ...facts, ...(isMoved && { startsOn }), recurrence: ruleFacts(recurrenceOf(values)!) }
}

/** By when a semester's series is usually over, as a first proposal: the end of January or of June. */
export function usualEnd(day: Day): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  if (month >= 2 && month <= 6) return `${year}-06-30`
  return month === 1 ? `${year}-01-31` : addDays(`${year + 1}-02-01`, -1)
}
