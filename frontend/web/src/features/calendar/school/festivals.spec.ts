import { describe, expect, it } from 'vitest'
import { festivalsOf } from './festivals'

const off = (day: string, name: string) => ({ day, kind: 'OFF' as const, name })
const work = (day: string, name: string) => ({ day, kind: 'WORK' as const, name })

describe('the holidays of a notice', () => {
  it('are ranges of days off with the weekend days worked for them', () => {
    const days = [
      work('2026-09-20', '国庆节'),
      off('2026-09-30', '国庆节'),
      off('2026-10-01', '国庆节'),
      work('2026-10-10', '国庆节'),
    ]
    expect(festivalsOf(days)).toEqual([
      { name: '国庆节', off: [{ from: '2026-09-30', to: '2026-10-01', days: 2 }], work: ['2026-09-20', '2026-10-10'] },
    ])
  })

  it('are in the order of their first day off', () => {
    const days = [work('2026-09-20', '国庆节'), off('2026-09-25', '中秋节'), off('2026-10-01', '国庆节')]
    expect(festivalsOf(days).map(({ name }) => name)).toEqual(['中秋节', '国庆节'])
  })

  it('may be broken by a day at school', () => {
    const days = [off('2026-10-01', '秋假'), off('2026-10-03', '秋假')]
    expect(festivalsOf(days)[0]!.off).toHaveLength(2)
  })
})
