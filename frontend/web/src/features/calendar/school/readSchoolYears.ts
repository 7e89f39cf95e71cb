import type { BodyOf } from '@gongjian/client'

export type SchoolYearRow = BodyOf<'/imports/school-years', 'post'>['years'][number]
export interface ReadSchoolYears {
  rows: SchoolYearRow[]
  /** Entries that lack something, counted from 1; 0 is the file as a whole. */
  unread: number[]
}
/** What each entry has to say. */
export const FIELDS = ['regionCode', 'firstYear', 'startsOn', 'endsOn', 'source', 'semesters'] as const

type Told = Partial<SchoolYearRow> & { semesters?: unknown }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Only what is set; what the service tells beside it, such as ids, stays out. */
function rowOf(told: unknown): SchoolYearRow | undefined {
  if (!isObject(told)) return undefined
  const { regionCode, firstYear, startsOn, endsOn, source, semesters } = told as Told
  if (!regionCode || !firstYear || !startsOn || !endsOn || !source || !Array.isArray(semesters)) return undefined
  const terms = semesters.filter(isObject) as SchoolYearRow['semesters']
  return {
    regionCode: String(regionCode),
    firstYear: Number(firstYear),
    startsOn,
    endsOn,
    source,
    semesters: terms.map(({ term, startsOn: from, endsOn: to, firstMonday, weeks }) => ({
      term,
      startsOn: from,
      endsOn: to,
      firstMonday,
      weeks,
    })),
  }
}

/** `{ years: […] }` as it is imported, `{ items: […] }` as the service lists them, or the list alone. */
export function readSchoolYears(text: string): ReadSchoolYears {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return { rows: [], unread: [0] }
  }
  const { years, items } = (isObject(read) ? read : {}) as { years?: unknown; items?: unknown }
  const told = [read, years, items].find((one): one is unknown[] => Array.isArray(one))
  if (!told) return { rows: [], unread: [0] }
  const unread: number[] = []
  const rows = told.flatMap((one, index) => {
    const row = rowOf(one)
    if (!row) unread.push(index + 1)
    return row ?? []
  })
  return { rows, unread }
}
