import { expect, it } from 'vitest'
import { dotted, initial } from './text'

it('takes the family name for the round picture', () => {
  expect(initial('王强')).toBe('王')
  expect(initial(' anna')).toBe('A')
})

it('leaves out what is missing, but keeps a zero', () => {
  expect(dotted('青石镇', undefined, '', 0, false, '乙方')).toBe('青石镇 · 0 · 乙方')
})
