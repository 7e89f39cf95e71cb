import { describe, expect, it } from 'vitest'
import { linesOf, newLine, readWeight, wrongInLines, type LineDraft } from './proposalForm'

const line = (id: string, weight = ''): LineDraft => ({ ...newLine({ id, name: id }), weight })

describe('a weight', () => {
  it.each([
    ['86.50', '86.5'],
    ['８６.5', '86.5'],
    ['007', '7'],
    ['0.0000', '0'],
    ['999999999.9999', '999999999.9999'],
  ])('that is typed as %s is %s', (typed, read) => expect(readWeight(typed)).toBe(read))

  it.each(['-1', '1.00001', '1e3', 'NaN', '1,5', '', '1000000000'])('is not %s', (typed) =>
    expect(readWeight(typed)).toBeUndefined(),
  )
})

describe('the table of a proposal', () => {
  it('sends scores only where these are the weights, and no line without an alliance', () => {
    const lines = [{ ...line('a', '86.50'), note: ' 学年考核 ' }, newLine()]
    expect(linesOf({ lines, method: 'SCORES' })).toEqual([{ allianceId: 'a', weight: '86.5', note: '学年考核' }])
    expect(linesOf({ lines, method: 'EQUAL' })).toEqual([{ allianceId: 'a', note: '学年考核' }])
  })

  it.each([
    ['nobody shares', [newLine()], 'proposal.needsAlliance'],
    ['one shares twice', [line('a', '1'), line('a', '2')], 'proposal.twice'],
    ['a score is missing', [line('a', '1'), line('b')], 'proposal.weightWrong'],
    ['all scores are nothing', [line('a', '0'), line('b', '0.00')], 'proposal.allZero'],
    ['they are too many', Array.from({ length: 201 }, (_, i) => line(String(i), '1')), 'proposal.tooMany'],
    ['all is well', [line('a', '0'), line('b', '1')], undefined],
  ])('is told when %s', (_, lines, words) => expect(wrongInLines({ lines, method: 'SCORES' })).toBe(words))
})
