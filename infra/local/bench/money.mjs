import { randomInt, randomUUID } from 'node:crypto'
import { idOf, money } from './ids.mjs'

const api = '/api/v1'
/** Whose money the two callers keep. */
const county = 1

const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })

const states = (scope) => ({ as: 'county-officer', method: 'GET', path: `${api}/funding-states?${scope}`, headers: {} })
const anyFund = () => idOf('fund', 100 * county + 1 + randomInt(20))
const anyAllocation = () => idOf('allocation', 10_000 * county + randomInt(money.allocations))
const anyAlliance = () => idOf('alliance', 100 * county + 1 + randomInt(money.alliances))

/** Of the allocations of one fund, which is this year's; each has 300 yuan that were paid out and are not spent. */
const spending = () => ({
  as: 'finance', method: 'POST', path: `${api}/expenses`,
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
  body: JSON.stringify({
    allocationId: idOf('allocation', 10_000 * county + 20 * randomInt(money.allocations / 20)), purposeCode: 'TEACHING', economicCode: '302-16', amount: '0.01',
    payee: '青石镇印刷厂', spentOn: today(),
  }),
})

export const moneyWorkloads = () => [
  { name: 'M1', title: '一笔资金的去向（一年 250 项分配、2500 笔支出）', next: () => states(`fundId=${anyFund()}`) },
  { name: 'M2', title: '一项分配的去向（10 笔支出）', next: () => states(`allocationId=${anyAllocation()}`) },
  { name: 'M3', title: '一个共同体的去向（100 项分配）', next: () => states(`allianceId=${anyAlliance()}`) },
  { name: 'M4', title: '一个县的去向（5000 项分配、50000 笔支出）', next: () => states(`regionCode=${990_000 + county}`) },
  { name: 'M5', title: '同一笔资金上的新支出（含审计与幂等键，落盘）', next: spending },
]
