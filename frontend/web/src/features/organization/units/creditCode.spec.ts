import { describe, expect, it } from 'vitest'
import { faultOf, tidyCode } from './creditCode'

describe('the credit code', () => {
  it.each(['91350100M000100Y43', '123310244700000070'])('%s of the standard is valid', (code) => {
    expect(faultOf(code)).toBeUndefined()
  })

  it('of a wrong check digit is invalid', () => {
    expect(faultOf('91350211M0000XUF46')).toEqual({ is: 'check' })
    expect(faultOf('91350100M000100Y44')).toEqual({ is: 'check' })
  })

  it('is read as people type it', () => {
    expect(tidyCode(' 91350100 m000100y43')).toBe('91350100M000100Y43')
    expect(faultOf('91350100 m000100y43')).toBeUndefined()
  })

  it('tells how long it is and which letter is never used', () => {
    expect(faultOf('91350100M000100Y4')).toEqual({ is: 'length', count: 17 })
    expect(faultOf('91350100M000100I43')).toEqual({ is: 'letter', at: 16, letter: 'I' })
    expect(faultOf('９1350100M000100Y43')).toEqual({ is: 'letter', at: 1, letter: '９' })
  })
})
