import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runArguments } from './arguments.mjs'
import { Sentence } from './sentence.mjs'

test('without arguments: the demo on port 8080, data kept', () => {
  assert.deepEqual(runArguments([]), { port: 8080, reset: false, demo: true, help: false })
})

test('all arguments together', () => {
  assert.deepEqual(runArguments(['--port', '9000', '--reset', '--no-demo']), { port: 9000, reset: true, demo: false, help: false })
})

for (const wrong of [['--port', 'abc'], ['--port', '80'], ['--port', '65532'], ['--port=-1'], ['--port'], ['--unknown'], ['stray']]) {
  test(`${wrong.join(' ')} is refused in one sentence`, () => assert.throws(() => runArguments(wrong), Sentence))
}
