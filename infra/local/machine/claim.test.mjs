import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { claim } from './claim.mjs'

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), 'gongjian-claim-'))
  try { await work(folder) } finally { await rm(folder, { recursive: true }) }
}

test('a second claim is refused as long as the first holds', () => inFolder(async (folder) => {
  const first = await claim(folder)
  await assert.rejects(claim(folder), /已经在运行/)
  await first.release()
  await (await claim(folder)).release()
}))

test('what a killed run left behind is ended, and nothing else', () => inFolder(async (folder) => {
  const left = spawn('sleep', ['60'])
  const stranger = spawn('sleep', ['60'])
  const started = readFileSync(`/proc/${left.pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[19]
  await writeFile(join(folder, 'running.json'), JSON.stringify({
    pid: 2 ** 22 + 1, started: '1',
    children: [{ name: 'left', pid: left.pid, started }, { name: 'a process id that is used again', pid: stranger.pid, started: '1' }],
  }))
  const ended = once(left, 'exit')
  const held = await claim(folder)
  await ended
  assert.equal(stranger.exitCode, null)
  stranger.kill()
  await held.release()
}))
