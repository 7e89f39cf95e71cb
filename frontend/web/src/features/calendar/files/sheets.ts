import JSZip from 'jszip'
import { dateOf, isDateFormat } from './sheetDates'

export interface Sheet {
  name: string
  rows: string[][]
  /** There is more than is shown. */
  isCut: boolean
}
const MOST_ROWS = 500
const MOST_COLUMNS = 50

type Parts = (path: string) => Promise<Document | undefined>
const all = (within: Document | Element, name: string) => [...within.getElementsByTagNameNS('*', name)]
const own = (within: Element, name: string) => [...within.children].find(({ localName }) => localName === name)

/** The sheets of an xlsx as text: what is in the cells, without what would have to be computed or drawn. */
export async function readSheets(bytes: ArrayBuffer): Promise<Sheet[]> {
  const zip = await JSZip.loadAsync(bytes)
  const parts: Parts = async (path) => {
    const xml = await zip.file(path)?.async('string')
    return xml === undefined ? undefined : new DOMParser().parseFromString(xml, 'application/xml')
  }
  const book = await parts('xl/workbook.xml')
  if (!book) throw new Error('no workbook')
  const targets = await relations(parts)
  const texts = all((await parts('xl/sharedStrings.xml')) ?? book, 'si').map(textOf)
  const formats = await dateStyles(parts)
  const sheets = all(book, 'sheet').map(async (sheet) => {
    const target = targets.get(relationOf(sheet)) ?? ''
    const content = await parts(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    return { name: sheet.getAttribute('name') ?? '', ...rowsOf(content, texts, formats) }
  })
  return Promise.all(sheets)
}

const relationOf = (sheet: Element) =>
  [...sheet.attributes].find(({ localName, prefix }) => localName === 'id' && prefix)?.value ?? ''

async function relations(parts: Parts) {
  const known = await parts('xl/_rels/workbook.xml.rels')
  const each = known ? all(known, 'Relationship') : []
  return new Map(each.map((one) => [one.getAttribute('Id') ?? '', one.getAttribute('Target') ?? '']))
}

/** Without the readings that stand above Chinese and Japanese words. */
function textOf(holder: Element): string {
  return all(holder, 't')
    .filter((t) => t.parentElement?.localName !== 'rPh')
    .map((t) => t.textContent ?? '')
    .join('')
}

/** For each style of a cell whether it shows a number as a date. */
async function dateStyles(parts: Parts): Promise<boolean[]> {
  const styles = await parts('xl/styles.xml')
  if (!styles) return []
  const named = new Map(
    all(styles, 'numFmt').map((one) => [one.getAttribute('numFmtId'), one.getAttribute('formatCode') ?? '']),
  )
  const cells = all(styles, 'cellXfs')[0]
  return (cells ? all(cells, 'xf') : []).map((one) => {
    const id = one.getAttribute('numFmtId')
    return isDateFormat(Number(id), named.get(id))
  })
}

function columnOf(reference: string): number {
  return [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function rowsOf(content: Document | undefined, texts: string[], dates: boolean[]) {
  const rows: string[][] = []
  let isCut = false
  for (const row of content ? all(content, 'row') : []) {
    const number = Number(row.getAttribute('r') ?? rows.length + 1)
    if (number > MOST_ROWS) return { rows: evened(rows), isCut: true }
    const cells: string[] = []
    for (const cell of all(row, 'c')) {
      const reference = cell.getAttribute('r')
      const column = reference ? columnOf(reference) : cells.length
      if (column >= MOST_COLUMNS) isCut = true
      else cells[column] = valueOf(cell, texts, dates)
    }
    rows[number - 1] = cells
  }
  return { rows: evened(rows), isCut }
}

function valueOf(cell: Element, texts: string[], dates: boolean[]): string {
  const value = own(cell, 'v')?.textContent ?? ''
  switch (cell.getAttribute('t')) {
    case 's':
      return texts[Number(value)] ?? ''
    case 'inlineStr':
      return textOf(cell)
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'str':
    case 'e':
      return value
    default:
      return value && dates[Number(cell.getAttribute('s') ?? 0)] ? dateOf(Number(value)) : value
  }
}

/** As many cells in every row, and a row for every number. */
function evened(rows: string[][]): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0)
  return Array.from(rows, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? ''))
}
