import { describe, expect, it } from 'vitest'
import { isHidden, sizeText } from './files'

describe('a file in words', () => {
  it('has its size in the unit that people know', () => {
    expect([300, 325_000, 2_500_000, 20 * 1024 * 1024].map(sizeText)).toEqual(['1 KB', '317 KB', '2.4 MB', '20.0 MB'])
  })

  it('is hidden while it shows minors and nobody has recorded a consent', () => {
    const consent = { note: '监护人书面同意', recordedAt: '', recordedBy: { id: '1', name: '韩梅' } }
    expect(isHidden({ showsMinors: true })).toBe(true)
    expect(isHidden({ showsMinors: true, consent })).toBe(false)
    expect(isHidden({ showsMinors: false })).toBe(false)
  })
})
