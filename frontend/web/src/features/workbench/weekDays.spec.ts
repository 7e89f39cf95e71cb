import type { Item } from '@gongjian/client'
import { expect, it } from 'vitest'
import { weekDays } from './weekDays'

const at = (startsAt: string) => ({ id: startsAt, startsAt }) as Item<'/activities'>

it('shows an empty weekend as one line', () => {
  const days = weekDays([at('2026-10-14T15:00:00+08:00')], '2026-10-14')
  expect(days.map(({ first }) => first)).toHaveLength(6)
  expect(days[5]).toMatchObject({ first: '2026-10-17', last: '2026-10-18' })
})

it('shows both days of a weekend on which something happens', () => {
  const days = weekDays([at('2026-10-18T09:00:00+08:00')], '2026-10-14')
  expect(days).toHaveLength(7)
  expect(days[6]?.activities).toHaveLength(1)
})

it('puts an activity on its day in China, not in Greenwich', () => {
  const days = weekDays([at('2026-10-13T23:30:00Z')], '2026-10-14')
  expect(days[2]?.activities).toHaveLength(1)
})
