import { describe, expect, it } from 'vitest'
import { addMoney } from '@/shared/money'
import { pathsOf, pictureOf, type FlowAllocation } from './flow'

const words = {
  nameOf: (code: string) => code,
  held: '已拨付未支出',
  waiting: '已分配未拨付',
  asked: '审批中',
  free: '未分配',
}
const fund = { id: 'f1', name: '结对共建资金', fiscalYear: 2026 }
const allocation = (id: string, change: Partial<FlowAllocation> = {}): FlowAllocation => ({
  id,
  fund,
  beneficiary: { subject: 'PAIRING', id: `p-${id}`, name: `${id}村` },
  amount: '5000.00',
  disbursed: '3000.00',
  spent: '1200.01',
  purposes: [
    { code: 'STUDY_TRIP', spent: '1200.01', committed: '0.00' },
    { code: 'STUDY_TRAINING', spent: '0.00', committed: '0.00' },
  ],
  state: 'APPROVED',
  ...change,
})
const source = { id: 'f1', name: fund.name, pending: '0.00', remaining: '5000.00' }
const sum = (amounts: { amount: string }[]) => addMoney(...amounts.map(({ amount }) => amount))

describe('the way of money', () => {
  it('adds up to what the fund has, to the fen', () => {
    expect(sum(pathsOf([allocation('甲'), allocation('乙')], words, source))).toBe('15000.00')
  })

  it('tells what was spent for a purpose, what is held and what was not paid out', () => {
    const ways = pathsOf([allocation('甲')], words).map(({ end, amount }) => [end.name, amount])
    expect(ways).toEqual([
      ['STUDY_TRIP', '1200.01'],
      ['已拨付未支出', '1799.99'],
      ['已分配未拨付', '2000.00'],
    ])
  })

  it('leaves out what was not granted', () => {
    expect(
      pathsOf([allocation('甲', { state: 'SUBMITTED' }), allocation('乙', { state: 'WITHDRAWN' })], words),
    ).toEqual([])
  })

  it('holds nothing where the payer paid ahead', () => {
    const ways = pathsOf([allocation('甲', { disbursed: '0.00' })], words).map(({ end, amount }) => [end.name, amount])
    expect(ways).toEqual([
      ['STUDY_TRIP', '1200.01'],
      ['已分配未拨付', '3799.99'],
    ])
  })

  it('opens into the entries of its beneficiary and purpose', () => {
    expect(pathsOf([allocation('甲')], words)[0]?.query).toEqual({
      fundId: 'f1',
      pairingId: 'p-甲',
      purposeCode: 'STUDY_TRIP',
    })
  })

  it('is one stream for several allocations to the same beneficiary', () => {
    const twice = pathsOf([allocation('甲'), allocation('甲')], words)
    expect(twice.map(({ amount }) => amount)).toEqual(['2400.02', '3599.98', '4000.00'])
  })
})

describe('its picture', () => {
  it('lets flow out of every beneficiary what flows in', () => {
    const { nodes, links } = pictureOf(pathsOf([allocation('甲'), allocation('乙')], words, source))
    for (const { id, amount, column } of nodes) {
      if (column > 0) expect(sum(links.filter(({ to }) => to === id))).toBe(amount)
      if (column < 2 && id !== 'free') expect(sum(links.filter(({ from }) => from === id))).toBe(amount)
    }
  })

  it('ends what nobody was given in the middle', () => {
    const { nodes } = pictureOf(pathsOf([], words, source))
    expect(nodes.map(({ label, column, amount }) => [label, column, amount])).toEqual([
      ['结对共建资金', 0, '5000.00'],
      ['未分配', 1, '5000.00'],
    ])
  })
})
