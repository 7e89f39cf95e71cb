import { describe, expect, it } from 'vitest'
import { errorsOf, readRows } from './readRows'

const xianju = { code: '331024', name: '仙居县' }

describe('rows of regions', () => {
  it.each([
    ['a spreadsheet', '代码\t名称\n331000\t台州市\n331024\t仙居县\t331000\n'],
    ['a CSV file', '"331000","台州市"\r\n331024,仙居县,331000\r\n'],
    ['words set off by blanks', '331000 台州市\n\n331024  仙居县 331000'],
    ['JSON', '[{"code":331000,"name":"台州市"},{"code":"331024","name":"仙居县","parentCode":"331000"}]'],
  ])('are read from %s', (_, text) => {
    const { rows, errors } = readRows(text)
    expect(errors).toEqual([])
    expect(rows).toEqual([
      { code: '331000', name: '台州市' },
      { ...xianju, parentCode: '331000' },
    ])
  })

  it('say row by row what is wrong, before anything is sent', () => {
    const { errors } = readRows('33102,仙居县\n331024,\n331024,仙居县,,2026-9-1')
    expect(errors).toEqual([
      { row: 1, column: 'code', given: '33102', key: 'codeWrong' },
      { row: 2, column: 'name', given: '', key: 'nameMissing' },
      { row: 3, column: 'validFrom', given: '2026-9-1', key: 'dayWrong' },
    ])
  })

  it('that are no rows at all are said to be so', () => {
    expect(readRows('{"code"').errors).toEqual([{ row: 1, key: 'notReadable' }])
  })

  it('get the objections of the service', () => {
    expect(errorsOf([{ pointer: '/rows/0/parentCode', message: '没有上级区划 331000' }], [xianju])).toEqual([
      { row: 1, column: 'parentCode', given: undefined, text: '没有上级区划 331000' },
    ])
  })
})
