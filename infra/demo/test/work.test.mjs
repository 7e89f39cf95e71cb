import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { idempotencyKey, Refusal } from '../loader/client.mjs'
import { Progress } from '../loader/progress.mjs'
import { each } from '../loader/work.mjs'

test('at most four are worked on at once', async () => {
  let now = 0
  let most = 0
  await each(Array.from({ length: 20 }), async () => {
    most = Math.max(most, ++now)
    await pause(2)
    now--
  })
  assert.equal(most, 4)
})

test('a failure names file, entry and what the API said', async () => {
  const entry = { file: '13-college-villages.json', at: 'funds[0]', name: '校地结对共建资金' }
  const refusal = new Refusal('POST', '/funds', 403, { detail: '不归您管理', type: '/problems/fund-not-yours' })
  await assert.rejects(each([entry], () => Promise.reject(refusal)), /13-college-villages\.json funds\[0\].*不归您管理 \[\/problems\/fund-not-yours\]/)
})

test('an idempotency key is plain ASCII and the same each time', () => {
  assert.match(idempotencyKey('activity pair-heba 秋季党课'), /^demo-[0-9a-f]{40}$/)
  assert.equal(idempotencyKey('a'), idempotencyKey('a'))
})

test('progress counts entries', () => {
  const lines = []
  const progress = new Progress(2, { out: { write: (line) => lines.push(line) } })
  progress.done(true)
  progress.done(false)
  assert.deepEqual(lines, ['已导入 1 / 2 项\n', '已导入 2 / 2 项\n'])
  assert.equal(progress.summary, '演示数据：新建 1 项，原有 1 项。')
})
