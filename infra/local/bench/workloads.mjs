import { randomInt, randomUUID } from 'node:crypto'
import { alliances, alliancesOfCoordinator, coreOf, idOf } from './ids.mjs'

const api = '/api/v1'
export const months = 9
export const monthLength = 30

/** Two callers whose reach differs: the officer of the whole county, and the coordinator of one school. */
export const callers = {
  'county-officer': { from: alliancesOfCoordinator + 1, to: alliances },
  'core-school': { from: 1, to: alliancesOfCoordinator },
}
export const usernames = [...Object.keys(callers), 'finance']

/**
 * A month is 30 days from a day; the first begins with the school year. The number of hours by which an activity is moved
 * is random for the API and for pgbench alike.
 */
export const firstMonth = { from: '2026-09-01', to: '2026-09-30' }
export const firstStart = '2026-09-01T08:00:00+08:00'
export const firstEnd = '2026-09-01T10:00:00+08:00'
export const hoursOfYear = 6_000

/** Each alliance teaches in a room of its own, as conflicts of place are told with each new activity. */
export const placeOf = (alliance) => `第${alliance}共同体录播教室`

const dayAfter = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
const hourAfter = (instant, hours) => new Date(Date.parse(instant) + hours * 3_600_000).toISOString()

export const monthPage = (as, alliance, month) => get(as, `/activities?limit=20&allianceId=${idOf('alliance', alliance)}`
  + `&from=${dayAfter(firstMonth.from, month * monthLength)}&to=${dayAfter(firstMonth.to, month * monthLength)}`)

export const oneAlliance = (as, alliance) => get(as, `/alliances/${idOf('alliance', alliance)}`)

export const planning = (as, alliance, hours, key = randomUUID()) => ({
  as, method: 'POST', path: `${api}/activities`,
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
  body: JSON.stringify({
    allianceId: idOf('alliance', alliance), hostId: idOf('organization', coreOf(alliance)), kind: 'SYNC_CLASS', title: '同步课堂：分数的意义',
    startsAt: hourAfter(firstStart, hours), endsAt: hourAfter(firstEnd, hours), place: placeOf(alliance), description: '中心校主讲，村小同步收看。',
  }),
})

export const sumsOf = (alliance) => get('finance', `/funding-summaries?allianceId=${idOf('alliance', alliance)}`)
export const pageOfSums = (cursor) => get('finance', `/funding-summaries?limit=200${cursor ? `&cursor=${cursor}` : ''}`)

function get(as, path) {
  return { as, method: 'GET', path: api + path, headers: {} }
}

/** `next` makes one request; `cursors` lead to the pages of all sums, the first without one. */
export const workloads = (cursors) => [
  { name: 'W1', title: '一个共同体一个月的活动，每页 20 条', next: () => byEither((as, alliance) => monthPage(as, alliance, randomInt(months))) },
  { name: 'W2', title: '一个共同体与它的十个成员', next: () => byEither(oneAlliance) },
  { name: 'W3', title: '新建活动（含审计与幂等键，落盘）', next: () => byEither((as, alliance) => planning(as, alliance, randomInt(hoursOfYear))) },
  { name: 'W4a', title: '一个共同体各年的资金合计', next: () => sumsOf(1 + randomInt(alliances)) },
  { name: 'W4b', title: `全部共同体各年的资金合计（${cursors.length} 页中的一页）`, next: () => pageOfSums(cursors[randomInt(cursors.length)]) },
]

function byEither(request) {
  const names = Object.keys(callers)
  const as = names[randomInt(names.length)]
  const { from, to } = callers[as]
  return request(as, from + randomInt(to - from + 1))
}
