import { isDay } from '@/shared/dates'

export interface RegionRow {
  code: string
  name: string
  parentCode?: string
  validFrom?: string
  validTo?: string
}
export type RegionColumn = keyof RegionRow
export interface RowError {
  /** As people count them: the first one is 1. */
  row: number
  column?: RegionColumn
  given?: string
  /** Translation key, or the service's own words. */
  key?: string
  text?: string
}
export interface ReadRows {
  rows: RegionRow[]
  errors: RowError[]
}

export const MOST_ROWS = 4000
export const COLUMNS: RegionColumn[] = ['code', 'name', 'parentCode', 'validFrom', 'validTo']

/** Cells of a line: of a spreadsheet (tabs), of a CSV file, or set off by blanks. */
function cells(line: string): string[] {
  const separator = [/\t/, /[,，]/, /[;；]/, /\s+/].find((one) => one.test(line)) ?? /\t/
  return line.split(separator).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
}

function rowOf(given: string[]): RegionRow {
  const [code = '', name = '', ...rest] = given
  const [parentCode, validFrom, validTo] = rest.map((cell) => cell || undefined)
  return { code, name, parentCode, validFrom, validTo }
}

function readLines(text: string): RegionRow[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim())
  // A head line names its columns; it has no digits at all.
  return (lines[0] && !/\d/.test(lines[0]) ? lines.slice(1) : lines).map((line) => rowOf(cells(line)))
}

function readJson(text: string): RegionRow[] | undefined {
  try {
    const read = JSON.parse(text) as unknown
    const list = Array.isArray(read) ? read : (read as { rows?: unknown }).rows
    if (!Array.isArray(list)) return undefined
    return list.map((row: Record<string, unknown>) => rowOf(COLUMNS.map((name) => String(row?.[name] ?? ''))))
  } catch {
    return undefined
  }
}

const isCode = (text: string) => /^[1-9]\d{5}$/.test(text)

function faults(row: RegionRow, at: number): RowError[] {
  const found: RowError[] = []
  const fault = (column: RegionColumn, key: string) => found.push({ row: at + 1, column, given: row[column], key })
  if (!isCode(row.code)) fault('code', 'codeWrong')
  if (!row.name) fault('name', 'nameMissing')
  else if (row.name.length > 60) fault('name', 'nameLong')
  if (row.parentCode && !isCode(row.parentCode)) fault('parentCode', 'codeWrong')
  if (row.validFrom && !isDay(row.validFrom)) fault('validFrom', 'dayWrong')
  if (row.validTo && !isDay(row.validTo)) fault('validTo', 'dayWrong')
  return found
}

/** Rows as they were pasted, JSON or a table, and what can be said against them before the service is asked. */
export function readRows(text: string): ReadRows {
  const isJson = /^\s*[[{]/.test(text)
  const rows = isJson ? readJson(text) : readLines(text)
  if (!rows) return { rows: [], errors: [{ row: 1, key: 'notReadable' }] }
  return { rows, errors: rows.flatMap(faults) }
}

/** The service's objections, `/rows/12/code`, by row and column. */
export function errorsOf(violations: { pointer: string; message: string }[], rows: RegionRow[]): RowError[] {
  return violations.map(({ pointer, message }) => {
    const [, at, column] = /^\/rows\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? []
    const row = rows[Number(at ?? 0)]
    return {
      row: Number(at ?? 0) + 1,
      column: column as RegionColumn | undefined,
      given: column ? row?.[column as RegionColumn] : undefined,
      text: message,
    }
  })
}
