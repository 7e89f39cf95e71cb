import { describe, expect, it } from 'vitest'
import { shown, taken } from './values'

const field = (kind: 'date' | 'months' | 'money' | 'list' | 'clock' | 'number', isNeeded = false) => ({
  name: 'x',
  kind,
  isNeeded,
})

describe('a value of a draft', () => {
  it('of a day may be without a year', () => {
    expect(taken(field('date'), '2026-10-21').value).toBe('2026-10-21')
    expect(taken(field('date'), '10月5日').value).toBe('--10-05')
    expect(taken(field('date'), '2-30').wrong).toBe('draft.wrong.planDate')
    expect(shown(field('date'), '--10-05')).toBe('10-05')
  })

  it('of months is one to twelve', () => {
    expect(taken(field('months'), '6、12').value).toEqual([6, 12])
    expect(taken(field('months'), '6、13').wrong).toBe('draft.wrong.months')
  })

  it('of money is what the service takes', () => {
    expect(taken(field('money'), '0.5万').value).toBe('5000.00')
    expect(taken(field('money'), '许多').wrong).toBe('draft.wrong.money')
  })

  it('that was emptied is left out, a list is empty', () => {
    expect(taken(field('number'), ' ')).toEqual({})
    expect(taken(field('list', true), '')).toEqual({ value: [] })
    expect(taken(field('clock', true), '').wrong).toBe('ui.required')
  })
})
