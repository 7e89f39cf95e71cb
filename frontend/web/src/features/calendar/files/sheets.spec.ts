import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { dateOf, isDateFormat } from './sheetDates'
import { readSheets } from './sheets'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

async function book(rows: string, more: Record<string, string> = {}) {
  const zip = new JSZip()
  const parts = {
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="http://r"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>姓名</t></si><si><r><t>陈</t></r><r><t>荣</t></r><rPh><t>chén</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
    ...more,
  }
  for (const [path, xml] of Object.entries(parts)) zip.file(path, xml)
  return readSheets(await zip.generateAsync({ type: 'arraybuffer' }))
}

describe('a spreadsheet as text', () => {
  it('has its texts, numbers and gaps where they stand', async () => {
    const [sheet] = await book(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>12.5</v></c></row><row r="3"><c r="B3" t="s"><v>1</v></c></row>',
    )
    expect(sheet).toEqual({
      name: '名单',
      isCut: false,
      rows: [
        ['姓名', '', '12.5'],
        ['', '', ''],
        ['', '陈荣', ''],
      ],
    })
  })

  it('shows dates as dates', async () => {
    const [sheet] = await book(
      '<row r="1"><c r="A1" s="1"><v>46275</v></c><c r="B1" s="2"><v>46275.5</v></c><c r="C1" s="0"><v>46275</v></c></row>',
    )
    expect(sheet?.rows[0]).toEqual(['2026-09-10', '2026-09-10 12:00', '46275'])
  })

  it('is cut where it is long, and says so', async () => {
    const [sheet] = await book('<row r="1"><c r="A1"><v>1</v></c></row><row r="501"><c r="A501"><v>2</v></c></row>')
    expect(sheet?.isCut).toBe(true)
    expect(sheet?.rows).toHaveLength(1)
  })

  it('is refused where it is no spreadsheet', async () => {
    await expect(readSheets(new TextEncoder().encode('no zip').buffer)).rejects.toThrow()
  })
})

describe('formats of dates', () => {
  it('are told from those of numbers', () => {
    expect(isDateFormat(14)).toBe(true)
    expect(isDateFormat(164, 'yyyy-mm-dd')).toBe(true)
    expect(isDateFormat(164, '0.00"天"')).toBe(false)
    expect(isDateFormat(164, '[Red]#,##0')).toBe(false)
  })

  it('are times where there is no day', () => {
    expect(dateOf(0.75)).toBe('18:00')
  })
})
