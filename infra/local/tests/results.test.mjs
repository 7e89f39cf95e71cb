import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fromNodeTest, fromSurefire, fromVitest, judged, none } from './results.mjs'

let folder
before(async () => { folder = await mkdtemp(join(tmpdir(), 'gongjian-results-')) })
after(() => rm(folder, { recursive: true }))

test('Surefire: errors and failures both count as failed', async () => {
  await writeFile(join(folder, 'TEST-a.xml'), '<?xml version="1.0"?>\n<testsuite xmlns:xsi="x" name="a" time="1" tests="10" errors="1" skipped="2" failures="3">')
  await writeFile(join(folder, 'TEST-b.xml'), '<testsuite name="b" tests="1" errors="0" skipped="0" failures="0">')
  assert.deepEqual(await fromSurefire(folder, join(folder, 'gone')), { passed: 5, failed: 4, skipped: 2 })
})

test('Vitest: a file that does not load is a failure', async () => {
  const file = join(folder, 'vitest.json')
  await writeFile(file, JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] }))
  assert.deepEqual(await fromVitest(file), { passed: 3, failed: 1, skipped: 0 })
})

test('Vitest: plain counts of a reporter of our own', async () => {
  const file = join(folder, 'e2e.json')
  await writeFile(file, JSON.stringify({ passed: 4, failed: 1 }))
  assert.deepEqual(await fromVitest(file), { passed: 4, failed: 1, skipped: 0 })
})

test('Node: cancelled is failed', () => {
  assert.deepEqual(fromNodeTest('1..3\n# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n'), { passed: 3, failed: 2, skipped: 1 })
})

test('a command that fails without a failed test is a failure all the same', () => {
  const failure = new Error('broken')
  assert.deepEqual(judged({ ...none, passed: 7 }, failure), { passed: 7, failed: 1, skipped: 0, failure })
  assert.deepEqual(judged({ ...none, failed: 2 }, failure), { passed: 0, failed: 2, skipped: 0 })
})
