import { describe, expect, it } from 'vitest'
import type { Draft } from '../plan'
import { differences } from './differences'

const visits = { activity: '走访', count: 1, period: 'QUARTER', passage: { start: 1, end: 2, text: '' } }
const meeting = { activity: '联席会议', count: 2, period: 'YEAR' }
const draft = (content: object) => content as Draft

describe('two editions', () => {
  it('differ in what was added, removed and changed', () => {
    const before = draft({ commitments: [visits, meeting], phases: [{ name: '准备' }] })
    const after = draft({
      commitments: [{ ...visits, count: 2 }, { activity: '主题党日' }],
      phases: [{ name: '准备' }],
    })
    expect(
      differences(before, after).map(({ kind, from, to }) => [
        kind,
        (from ?? to) && ((from ?? to) as { activity: string }).activity,
      ]),
    ).toEqual([
      ['changed', '走访'],
      ['removed', '联席会议'],
      ['added', '主题党日'],
    ])
  })

  it('say the same in another order, or read from elsewhere', () => {
    const moved = { ...visits, passage: { start: 8, end: 9, text: '' } }
    expect(differences(draft({ commitments: [visits, meeting] }), draft({ commitments: [meeting, moved] }))).toEqual([])
  })
})
