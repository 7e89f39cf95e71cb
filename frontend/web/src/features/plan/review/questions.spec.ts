import { describe, expect, it } from 'vitest'
import type { Draft, Question } from '../plan'
import { eachOrAll, keyOf, subjectOf, sumsOf } from './questions'

const passage = { start: 10, end: 24, text: '9个村结对支部资金0.5万元' }
const question = {
  code: 'EACH_OR_ALL',
  about: '/money/1',
  options: ['EACH', 'ALL'],
  params: { times: '9', each: '45000.00', all: '5000.00' },
  passage,
} as unknown as Question
const asked = {
  per: 'TOTAL',
  amount: '5000.00',
  purposes: [],
  notCharged: [],
  passage: { start: 8, end: 30, text: '' },
}
const other = {
  per: 'TOTAL',
  amount: '10000.00',
  purposes: [],
  notCharged: [],
  passage: { start: 40, end: 50, text: '' },
}
const draft = (...money: object[]) => ({ money }) as unknown as Draft

describe('a question', () => {
  it('is recorded by its code and what it is about', () => {
    expect(keyOf(question)).toBe('EACH_OR_ALL /money/1')
    expect(keyOf({ ...question, about: undefined })).toBe('EACH_OR_ALL')
  })

  it('finds what it is about by its words when items before it are gone', () => {
    expect(subjectOf(question, draft(other, asked))?.index).toBe(1)
    expect(subjectOf(question, draft(asked))?.index).toBe(0)
    expect(subjectOf(question, draft(asked, other))?.index).toBe(0)
    expect(subjectOf(question, draft(other))).toBeUndefined()
  })

  it('tells both sums and how far they are apart', () => {
    expect(sumsOf(question)).toMatchObject({ times: 9, each: '45000.00', all: '5000.00', difference: '40000.00' })
  })

  it('makes the sum what was answered', () => {
    const money = (answer: 'EACH' | 'ALL') =>
      (eachOrAll(question, draft(other, asked), answer).draft?.money as object[])[1]
    expect(money('EACH')).toMatchObject({ per: 'EACH_UNIT', amount: '5000.00', times: 9, total: '45000.00' })
    expect(money('ALL')).toMatchObject({ per: 'TOTAL', amount: '5000.00', total: '5000.00' })
  })

  it('about a number of activities says who owes it', () => {
    const lessons = { ...question, about: '/commitments/0', passage: undefined } as Question
    const one = { commitments: [{ activity: '同步课堂', owner: 'WHOLE' }] } as unknown as Draft
    expect(eachOrAll(lessons, one, 'EACH').draft?.commitments).toMatchObject([{ owner: 'EACH_MEMBER' }])
  })
})
