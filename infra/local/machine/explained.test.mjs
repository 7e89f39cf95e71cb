import assert from 'node:assert/strict'
import { test } from 'node:test'
import { requireSpace } from './disk.mjs'
import { explained as fromMaven } from './maven.mjs'
import { explained as fromNpm } from './npm.mjs'
import { Sentence } from './sentence.mjs'

test('a registry that cannot be reached is one sentence', () => {
  assert.match(fromMaven({ output: 'Could not transfer artifact x: Connection refused' }).message, /连不上 Maven 仓库/)
  assert.match(fromNpm({ output: 'npm error code ENOTFOUND' }).message, /连不上 npm 仓库/)
})

test('a missing tool is named', () => {
  assert.match(fromMaven({ code: 'ENOENT' }).message, /没有找到 Maven/)
  assert.match(fromNpm({ code: 'ENOENT' }).message, /没有找到 npm/)
})

test('a compile error is shown as what it is', () => {
  const { message } = fromMaven({ output: '[INFO] x\n[ERROR] Foo.java:[9,32] cannot find symbol\n[ERROR]   symbol: class Person' })
  assert.match(message, /cannot find symbol/)
})

test('less than two gigabytes are refused with the number that is left', async () => {
  const stat = (free) => async () => ({ bavail: free / 4096, bsize: 4096 })
  await assert.rejects(requireSpace('/data', stat(1.5 * 1024 ** 3)), (failure) => failure instanceof Sentence && /只剩 1\.5 GB/.test(failure.message))
  await requireSpace('/data', stat(3 * 1024 ** 3))
})
