import type { AnswerOf } from '@gongjian/client'

export type FundingImport = AnswerOf<'/funding-imports', 'post'>
export type ImportedRow = FundingImport['rows'][number]
export type ImportError = FundingImport['errors'][number]
export type ImportResult = AnswerOf<'/funding-imports/{id}/confirmation', 'post'>
export type ImportKind = FundingImport['kind']

export const KINDS: ImportKind[] = ['FUNDS', 'ALLOCATIONS', 'EXPENSES']
export const FORMATS = ['XLSX', 'CSV'] as const
/** The service reads 10 MB at the most; a larger file need not travel to be refused. */
export const LARGEST = 10 * 1024 * 1024
export const TAKEN = '.xlsx,.csv,text/csv'

/** An empty table to be filled; a link, so that the browser saves it. */
export const templateOf = (kind: ImportKind, format: (typeof FORMATS)[number]) =>
  `/api/v1/funding-imports/template?kind=${kind}&format=${format}`

/** Where the thing of a row is found; an expense stands with its allocation. */
export function pathOf(kind: ImportKind, id: string): string | undefined {
  if (kind === 'FUNDS') return `/funding/funds/${id}`
  return kind === 'ALLOCATIONS' ? `/funding/allocations/${id}` : undefined
}
