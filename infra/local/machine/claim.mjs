import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Sentence } from './sentence.mjs'

/**
 * Makes this process the only one that uses a state folder, and writes down what it starts:
 * if it is killed hard, its successor ends exactly those processes and no others.
 */
export async function claim(folder, command = 'infra/run') {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'running.json')
  const mine = { ...identity(process.pid), children: [] }
  await takeOver(file, command)
  try {
    await writeFile(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 })
  } catch (failure) {
    if (failure.code === 'EEXIST') throw new Sentence(`另一个 ${command} 正好也在启动，请稍后再试。`)
    throw failure
  }
  return {
    async note(child) {
      mine.children.push({ name: child.name, ...identity(child.pid) })
      await writeFile(file, JSON.stringify(mine), { mode: 0o600 })
    },
    release: () => rm(file, { force: true }),
  }
}

async function takeOver(file, command) {
  const before = await readFile(file, 'utf8').then(JSON.parse, () => undefined)
  if (before && isAlive(before)) throw new Sentence(`${command} 已经在运行（进程 ${before.pid}），请先在那个窗口按 Ctrl-C 停止它。`)
  await Promise.all((before?.children ?? []).map(end))
  await rm(file, { force: true })
}

async function end(child) {
  for (const signal of [child.name === 'PostgreSQL' ? 'SIGINT' : 'SIGTERM', 'SIGKILL']) {
    if (!isAlive(child)) return
    process.kill(child.pid, signal)
    for (let waited = 0; waited < 10_000 && isAlive(child); waited += 100) await pause(100)
  }
}

/** A process id is used again some day; together with its start time it means one process only. */
function identity(pid) {
  return { pid, started: startOf(pid) }
}

export function isAlive({ pid, started }) {
  const now = startOf(pid)
  return now !== undefined && now === started
}

function startOf(pid) {
  try {
    const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
    return state === 'Z' ? undefined : rest[18]
  } catch {
    return undefined
  }
}
