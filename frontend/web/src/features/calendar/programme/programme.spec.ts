import { describe, expect, it } from 'vitest'
import { newNeed, newStep, programmeFacts, programmeValues, readMinutes, speechWord, type Programme } from './programme'

const programme = {
  minutes: 25,
  rundown: [
    {
      id: 'r1',
      title: '代表发言',
      startsAt: '2026-09-10T16:00:00+08:00',
      minutes: 20,
      responsible: '家长代表',
      speech: { state: 'NONE', isWritten: false, reviewer: { id: 'z', name: 'z' }, allowedActions: [] },
    },
    { id: 'r2', title: '合唱', startsAt: '2026-09-10T16:20:00+08:00', minutes: 5 },
  ],
  materials: [{ id: 'm1', name: '花篮', quantity: 5, unit: '组', isReady: true }],
} as unknown as Programme

describe('a programme as it is written', () => {
  it('keeps the ids, so that speeches stay where they belong', () => {
    const facts = programmeFacts(programmeValues(programme))
    expect(facts.rundown.map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect(facts.materials[0]).toMatchObject({ id: 'm1', quantity: 5, unit: '组', isReady: true })
  })

  it('has a reviewer only where a speech is given', () => {
    const [step] = programmeValues(programme).rundown
    expect(programmeFacts({ rundown: [step!], materials: [] }).rundown[0]).toMatchObject({
      hasSpeech: true,
      reviewerId: 'z',
    })
    const without = programmeFacts({ rundown: [{ ...step!, hasSpeech: false }], materials: [] })
    expect(without.rundown[0]!.reviewerId).toBeUndefined()
  })

  it('leaves out what was left empty', () => {
    const facts = programmeFacts({
      rundown: [{ ...newStep(), title: ' 迎宾 ', minutes: '30' }],
      materials: [{ ...newNeed(), name: '话筒' }],
    })
    expect(JSON.parse(JSON.stringify(facts))).toEqual({
      rundown: [{ title: '迎宾', minutes: 30, hasSpeech: false }],
      materials: [{ name: '话筒', isReady: false }],
    })
  })

  it('reads minutes as people type them', () => {
    expect(['20', '２０ 分钟', '20分', '0', '1441', '半小时', ''].map(readMinutes)).toEqual([
      20,
      20,
      20,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('tells a draft from what is not written yet', () => {
    expect(speechWord({ state: 'NONE', isWritten: false })).toBe('missing')
    expect(speechWord({ state: 'NONE', isWritten: true })).toBe('draft')
    expect(speechWord({ state: 'RETURNED', isWritten: true })).toBe('returned')
  })
})
