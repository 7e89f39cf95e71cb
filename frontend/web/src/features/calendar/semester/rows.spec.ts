import { describe, expect, it } from 'vitest'
import type { Activity } from '../calendarDays'
import { monthSpans, semesterRows } from './rows'

const mondays = ['2026-08-31', '2026-09-07', '2026-09-14']
const activity = (id: string, from: string, more: object = {}) =>
  ({
    id,
    state: 'PLANNED',
    startsAt: `${from}T14:00:00+08:00`,
    endsAt: `${from}T16:00:00+08:00`,
    host: { id: 'h1', name: '青石镇河坝村党支部', shortName: '河坝村' },
    container: { subject: 'PAIRING', id: 'p1', name: '文学院 与 河坝村' },
    ...more,
  }) as Activity

describe('the rows of a semester', () => {
  it('hold each activity in its week, and one over two weeks in both', () => {
    const trip = activity('2', '2026-09-12', { endsAt: '2026-09-15T18:00:00+08:00' })
    const [row] = semesterRows([activity('1', '2026-08-31'), trip], mondays, [], 'container')
    expect(row?.cells.map((cell) => cell.map(({ id }) => id))).toEqual([['1'], ['2'], ['2']])
    expect(row?.total).toBe(2)
  })

  it('are there also for whoever does nothing', () => {
    const rows = semesterRows([], mondays, [{ id: 'p2', name: '数学学院 与 街村' }], 'container')
    expect(rows).toEqual([{ id: 'p2', name: '数学学院 与 街村', cells: [[], [], []], held: 0, total: 0 }])
  })

  it('go by what an activity belongs to, or by who is the host', () => {
    expect(semesterRows([activity('1', '2026-09-07')], mondays, [], 'container')[0]?.name).toBe('文学院 与 河坝村')
    expect(semesterRows([activity('1', '2026-09-07')], mondays, [], 'host')[0]?.name).toBe('河坝村')
  })

  it('do not count what was cancelled', () => {
    expect(semesterRows([activity('1', '2026-09-07', { state: 'CANCELLED' })], mondays, [], 'host')).toEqual([])
  })
})

it('months span the weeks that begin in them', () => {
  expect(monthSpans(mondays)).toEqual([
    { month: 8, weeks: 1 },
    { month: 9, weeks: 2 },
  ])
})
