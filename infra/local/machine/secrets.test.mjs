import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { secretsIn } from './secrets.mjs'

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'gongjian-secrets-'))
  try { await work(join(folder, 'secrets.json')) } finally { await rm(folder, { recursive: true }) }
}

test('secrets are long, differ from each other, stay the same, and are for the owner alone', () => inFolder(async (file) => {
  const secrets = await secretsIn(file)
  assert.ok(Object.values(secrets).every((secret) => secret.length >= 40))
  assert.equal(new Set(Object.values(secrets)).size, Object.keys(secrets).length)
  assert.deepEqual(await secretsIn(file), secrets)
  assert.equal((await stat(file)).mode & 0o777, 0o600)
}))

test('a secret that a newer version needs is added to the others', () => inFolder(async (file) => {
  await writeFile(file, JSON.stringify({ postgres: 'kept' }))
  assert.equal((await secretsIn(file)).postgres, 'kept')
  assert.ok(JSON.parse(await readFile(file, 'utf8')).session)
}))
