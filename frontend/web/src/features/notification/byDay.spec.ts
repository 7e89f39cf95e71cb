import { describe, expect, it } from 'vitest'
import { byDay } from './byDay'

describe('notifications by day', () => {
  it('begin a new day at midnight in China', () => {
    const late = { createdAt: '2026-11-20T23:59:00+08:00' }
    const early = { createdAt: '2026-11-21T00:00:00+08:00' }
    expect(byDay([early, late])).toEqual([
      { day: '2026-11-21', items: [early] },
      { day: '2026-11-20', items: [late] },
    ])
  })

  it('keep what came on one day together', () => {
    const items = ['09:00', '08:00'].map((time) => ({ createdAt: `2026-11-20T${time}:00+08:00` }))
    expect(byDay(items)).toEqual([{ day: '2026-11-20', items }])
  })
})
