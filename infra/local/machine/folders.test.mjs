import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { completeFolder } from './folders.mjs'

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'gongjian-folders-'))
  try { await work(folder) } finally { await rm(folder, { recursive: true }) }
}

test('a folder appears only when it is complete, and is not filled twice', () => inFolder(async (root) => {
  const folder = join(root, 'thing')
  let filled = 0
  const fill = async (half) => { filled++; await writeFile(join(half, 'content'), 'x') }
  await completeFolder(folder, fill)
  await completeFolder(folder, fill)
  assert.equal(filled, 1)
  assert.deepEqual(await readdir(root), ['thing'])
}))

test('a failure leaves nothing', () => inFolder(async (root) => {
  await assert.rejects(completeFolder(join(root, 'thing'), async (half) => { await writeFile(join(half, 'part'), 'x'); throw new Error('broken off') }))
  assert.deepEqual(await readdir(root), [])
}))

test('what a killed process left half done is swept away', () => inFolder(async (root) => {
  await mkdir(join(root, `thing.half-${2 ** 22 + 1}`))
  await completeFolder(join(root, 'thing'), async () => {})
  assert.deepEqual(await readdir(root), ['thing'])
}))
