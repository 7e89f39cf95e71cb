import { expect, it } from 'vitest'
import { readTime } from './times'

it.each([
  ['1630', '16:30'],
  ['9', '09:00'],
  ['9:05', '09:05'],
  ['16：30', '16:30'],
])('reads %s as %s', (typed, time) => expect(readTime(typed)).toBe(time))

it.each(['24:00', '12:60', 'noon', ''])('takes %s for no time', (typed) => expect(readTime(typed)).toBeUndefined())
