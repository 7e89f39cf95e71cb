import { describe, expect, it } from 'vitest'
import { standing } from './posts'

describe('a post', () => {
  it('is held on its first and its last day', () => {
    expect(standing({ fromOn: '2026-09-01', toOn: '2027-08-31' }, '2026-09-01')).toBe('current')
    expect(standing({ fromOn: '2026-09-01', toOn: '2027-08-31' }, '2027-08-31')).toBe('current')
    expect(standing({ fromOn: '2026-09-01' }, '2036-09-01')).toBe('current')
  })

  it('is to come before, and former after', () => {
    expect(standing({ fromOn: '2026-09-01' }, '2026-08-31')).toBe('coming')
    expect(standing({ fromOn: '2026-09-01', toOn: '2027-08-31' }, '2027-09-01')).toBe('past')
  })
})
