import { describe, expect, it } from 'vitest'
import { emptyActivity, factsOf, readCount } from './activityForm'

const visit = {
  ...emptyActivity({ subject: 'PAIRING', id: 'p1', name: '文学院 与 河坝村' }, '2026-12-10'),
  kind: 'VISIT',
  title: ' 走访慰问 ',
  host: { id: 'o1', name: '文学院党支部' },
  from: '14:00',
  to: '16:30',
}

describe('an activity as it is written', () => {
  it('has its times in China', () => {
    expect(factsOf(visit)).toMatchObject({
      title: '走访慰问',
      startsAt: '2026-12-10T14:00:00+08:00',
      endsAt: '2026-12-10T16:30:00+08:00',
    })
  })

  it('may end on another day, and midnight is the end of its day', () => {
    expect(factsOf({ ...visit, lastDay: '2026-12-11' }).endsAt).toBe('2026-12-11T16:30:00+08:00')
    expect(factsOf({ ...visit, to: '00:00' }).endsAt).toBe('2026-12-11T00:00:00+08:00')
  })

  it('takes away what was emptied', () => {
    expect(factsOf(visit)).toMatchObject({ place: null, budget: null, description: null, participants: [] })
  })

  it('names organisations with their head counts, and people', () => {
    const guests = [
      { as: 'organization' as const, id: 'o2', name: '河坝村', headCount: '12 人' },
      { as: 'person' as const, id: 'p9', name: '张老师', headCount: '' },
    ]
    expect(factsOf({ ...visit, guests }).participants).toEqual([
      { organizationId: 'o2', headCount: 12 },
      { personId: 'p9' },
    ])
  })

  it('reads counts as people type them', () => {
    expect([readCount('３６'), readCount('36 人'), readCount('很多'), readCount('')]).toEqual([
      36,
      36,
      undefined,
      undefined,
    ])
  })

  it('leaves money alone that is not shown, and takes away what is', () => {
    const shown = { allocation: { id: 'm1' } } as unknown as NonNullable<typeof visit.base>['view']
    expect(factsOf(visit)).not.toHaveProperty('allocationId')
    expect(factsOf({ ...visit, base: { view: shown } }).allocationId).toBeNull()
    expect(factsOf({ ...visit, allocationId: 'm1' }).allocationId).toBe('m1')
  })
})
