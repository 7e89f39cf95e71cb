import { describe, expect, it } from 'vitest'
import { cleaned, type CleanUp } from './cleanUps'

const at = (start: number, end: number, kind: CleanUp['kind'], replacement?: string) =>
  ({ kind, replacement, passage: { start, end, text: '' } }) as CleanUp

describe('a cleaned text', () => {
  it('has what is known put right, and keeps what nobody can know', () => {
    const text = '學校走访(zǒu fǎng)孙xx�'
    const cleanUps = [
      at(13, 15, 'MASKED'),
      at(4, 13, 'PINYIN', ''),
      at(0, 1, 'TRADITIONAL', '学'),
      at(15, 16, 'BROKEN'),
    ]
    expect(cleaned(text, cleanUps)).toBe(`学${text.slice(1, 4)}${text.slice(13)}`)
  })

  it('takes the first of two that overlap', () => {
    expect(cleaned('ａｂｃ', [at(0, 2, 'WIDTH', 'ab'), at(1, 3, 'WIDTH', 'bc')])).toBe('abｃ')
  })
})
