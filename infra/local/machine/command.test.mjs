import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abandon, run } from './command.mjs'

/** One test, because what is abandoned stays so for the whole process. */
test('when everything is abandoned, what runs is ended and nothing new begins', async () => {
  assert.equal(await run('echo', ['hello']), 'hello\n')
  const slow = run('sleep', ['60'])
  abandon()
  await assert.rejects(slow, { signal: 'SIGKILL' })
  await assert.rejects(run('echo', ['hello']), /not started/)
})
