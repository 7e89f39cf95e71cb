import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { buildApi } from '../local/api/build.mjs'
import { startApi } from '../local/api/server.mjs'
import { findJdk } from '../local/machine/jdk.mjs'
import { freePorts } from '../local/machine/ports.mjs'
import { base, call, problemOf } from './client.mjs'
import { keycloakUrl, ports, secrets, skip, state } from './inside.mjs'

/** The API of the stack, reached directly, and one more process on the same database. */
const processes = [`http://127.0.0.1:${ports.api}`]
const options = { skip }
const year = 2031
let second, town, purposes

before(async () => {
  if (skip) return
  const jdk = findJdk()
  const [{ folder }, port] = [await buildApi({ jdk }), await freePorts()]
  second = await startApi({
    jdk, folder, files: join(state, 'files'), port, publicUrl: base, keycloakUrl, database: { host: '127.0.0.1', port: ports.postgres },
    secrets: await secrets(), log: join(state, 'logs', 'api-second.log'),
  })
  processes.push(`http://127.0.0.1:${port}`)
  town = (await answered(call('/api/v1/me', { as: 'town-officer' }))).grants[0].organization.id
  purposes = [{ code: (await answered(call('/api/v1/funding-purposes', { as: 'finance' }))).items[0].code }]
})
after(() => second?.stop())

async function answered(asked, status = 200) {
  const answer = await asked
  assert.equal(answer.status, status)
  return answer.json()
}

function fund(total) {
  const json = { name: `两个进程 ${randomUUID()}`, sourceKind: 'BUDGET', ownerId: town, fiscalYear: year, total }
  return answered(call('/api/v1/funds', { as: 'town-officer', method: 'POST', json }), 201)
}
function draft({ id }, at, amount, key) {
  const json = { fundId: id, organizationId: town, amount, purposes }
  return call('/api/v1/allocations', { at, as: 'finance', method: 'POST', json, headers: key && { 'Idempotency-Key': key } })
}
const allocationsOf = async ({ id }, at) => (await answered(call(`/api/v1/allocations?fundId=${id}&limit=200`, { at, as: 'finance' }))).items
const yuan = (items) => items.reduce((sum, { amount }) => sum + Number(amount), 0)
/** Every other one at the other process. */
const shared = (count, ask) => Promise.all(Array.from({ length: count }, (_, i) => ask(processes[i % processes.length], i)))

test('fifty at once at two processes share exactly what is there', options, async () => {
  const budget = await fund('30000.00')
  const answers = await shared(50, async (at) => {
    const answer = await draft(budget, at, '1000.00')
    return answer.status === 201 ? (await answer.json()).id : (await problemOf(answer, 409)).type
  })
  const taken = answers.filter((each) => each !== '/problems/allocation-exceeds-fund')
  assert.equal(taken.length, 30)
  for (const at of processes) {
    const kept = await allocationsOf(budget, at)
    assert.deepEqual(kept.map(({ id }) => id).sort(), [...taken].sort(), 'what was acknowledged is there, and nothing else')
    assert.equal(yuan(kept), 30_000)
    const { pending, allocated, remaining } = await answered(call(`/api/v1/funds/${budget.id}`, { at, as: 'finance' }))
    assert.deepEqual({ pending, allocated, remaining }, { pending: '30000.00', allocated: '0.00', remaining: '0.00' })
  }
})

test('amounts that do not divide evenly never exceed the fund', options, async () => {
  const budget = await fund('10000.00')
  await shared(50, async (at, i) => {
    const answer = await draft(budget, at, `${300 + 17 * i}.33`)
    if (answer.status !== 201) await problemOf(answer, 409)
  })
  const sum = yuan(await allocationsOf(budget, processes[0]))
  const { pending, remaining } = await answered(call(`/api/v1/funds/${budget.id}`, { as: 'finance' }))
  assert.equal(Number(pending).toFixed(2), sum.toFixed(2))
  assert.ok(Number(remaining) >= 0)
  assert.equal((Number(pending) + Number(remaining)).toFixed(2), '10000.00')
})

test('one key sent to both processes at once has one effect', options, async () => {
  const budget = await fund('100000.00')
  for (let round = 1; round <= 10; round++) {
    const key = randomUUID()
    const answers = await shared(6, (at) => draft(budget, at, '1000.00', key))
    const ids = new Set()
    for (const answer of answers) {
      if (answer.status === 201) ids.add((await answer.json()).id)
      else await problemOf(answer, 409, 'idempotency-in-flight')
    }
    assert.equal(ids.size, 1)
    for (const at of processes) {
      const replayed = await draft(budget, at, '1000.00', key)
      assert.equal(replayed.headers.get('idempotency-replayed'), 'true')
      assert.deepEqual([(await answered(replayed, 201)).id], [...ids])
    }
    assert.equal((await allocationsOf(budget, processes[1])).length, round)
  }
})
