import type { AnswerOf, BodyOf } from '@gongjian/client'
import { addDays, mondayOf, type Day } from '@/shared/dates'

export type SchoolYear = AnswerOf<'/school-years/{id}'>
export interface SemesterValues {
  startsOn?: Day
  endsOn?: Day
  firstMonday?: Day
  weeks: string
}
export type SchoolYearValues = {
  region?: { id: string; name: string }
  firstYear: string
  source: string
  first: SemesterValues
  second: SemesterValues
}

const none = (): SemesterValues => ({ startsOn: undefined, endsOn: undefined, firstMonday: undefined, weeks: '' })

export function emptyYear(): SchoolYearValues {
  return { region: undefined, firstYear: '', source: '', first: none(), second: none() }
}

export function valuesOf(year: SchoolYear): SchoolYearValues {
  const term = (number: number): SemesterValues => {
    const known = year.semesters.find((one) => one.term === number)
    return known ? { ...known, weeks: String(known.weeks) } : none()
  }
  return {
    region: { id: year.regionCode, name: year.regionCode },
    firstYear: String(year.firstYear),
    source: year.source,
    first: term(1),
    second: term(2),
  }
}

/** The Monday of the week in which it begins, and as many weeks as fit; both may be corrected. */
export function proposed({ startsOn, endsOn, firstMonday, weeks }: SemesterValues): Partial<SemesterValues> {
  if (!startsOn) return {}
  const monday = firstMonday ?? mondayOf(startsOn)
  if (!endsOn || weeks) return { firstMonday: monday }
  let count = 0
  while (count < 30 && addDays(monday, count * 7) <= endsOn) count++
  return { firstMonday: monday, weeks: String(count) }
}

export const isWhole = ({ startsOn, endsOn, firstMonday, weeks }: SemesterValues) =>
  Boolean(startsOn && endsOn && firstMonday && /^\d{1,2}$/.test(weeks.trim()))
export const isBlank = ({ startsOn, endsOn }: SemesterValues) => !startsOn && !endsOn

/** What is written; a school year is from 1 September, and the second semester may be entered later. */
export function factsOf(values: SchoolYearValues) {
  const first = Number(values.firstYear)
  const semesters = [values.first, values.second].flatMap((one, index) =>
    isBlank(one)
      ? []
      : [
          {
            term: index + 1,
            startsOn: one.startsOn!,
            endsOn: one.endsOn!,
            firstMonday: one.firstMonday!,
            weeks: Number(one.weeks),
          },
        ],
  )
  return {
    startsOn:
      values.first.startsOn && values.first.startsOn < `${first}-09-01` ? values.first.startsOn : `${first}-09-01`,
    endsOn: `${first + 1}-08-31`,
    source: values.source.trim(),
    semesters,
  } satisfies Omit<BodyOf<'/school-years', 'post'>, 'regionCode' | 'firstYear'>
}
