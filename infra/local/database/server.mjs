import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { followingParent, startChild } from '../machine/child.mjs'
import { run } from '../machine/command.mjs'
import { completeFolder } from '../machine/folders.mjs'
import { Sentence } from '../machine/sentence.mjs'
import { unprivileged } from './user.mjs'

const settings = {
  listen_addresses: '127.0.0.1',
  // Sockets would lie in a folder that all users of the machine share.
  unix_socket_directories: '',
  max_connections: 100,
  password_encryption: 'scram-sha-256',
  timezone: 'Asia/Shanghai',
  log_timezone: 'Asia/Shanghai',
  log_min_duration_statement: '2s',
}
const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
const disposable = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Starts PostgreSQL on a data folder, which is created the first time, and waits until it answers. */
export async function startPostgres({ binaries, data, port, password, log, keepsData = true, onStart = () => {} }) {
  await createCluster(binaries, data, password)
  const options = Object.entries({ ...settings, ...(keepsData ? durable : disposable), port })
    .flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // SIGINT is PostgreSQL's "fast" shutdown: it does not wait for clients to leave.
  const [wrapped, wrappedArgs] = followingParent(join(binaries, 'bin', 'postgres'), ['-D', data, ...options], 'SIGINT')
  const child = startChild({ name: 'PostgreSQL', ...unprivileged(wrapped, wrappedArgs, data), log, stopSignal: 'SIGINT', env: environment() })
  onStart(child)
  const connection = { host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' }
  await answering(child, connection)
  return { ...child, connection }
}

/** The server must not inherit PG* variables or a locale that the binaries do not have. */
function environment() {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(inherited), LC_ALL: 'C' }
}

async function createCluster(binaries, data, password) {
  if (existsSync(join(data, 'PG_VERSION'))) return
  await mkdir(join(data, '..'), { recursive: true })
  await rm(data, { recursive: true, force: true })
  await completeFolder(data, async (half) => {
    await chmod(half, 0o700)
    const secret = `${half}.password`
    await writeFile(secret, password, { mode: 0o644 })
    const args = ['-D', half, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${secret}`, '--encoding=UTF8',
      '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
    const { command, args: all, uid, gid } = unprivileged(join(binaries, 'bin', 'initdb'), args, half)
    try {
      await run(command, all, { uid, gid, env: environment() })
    } finally {
      await rm(secret, { force: true })
    }
  })
}

async function answering(child, connection) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(50)) {
    if (child.ended()) break
    const client = new pg.Client(connection)
    client.on('error', () => {})
    try {
      await client.connect()
      return
    } catch {
      // Not yet: after a crash it replays its log first.
    } finally {
      await client.end().catch(() => {})
    }
  }
  const words = (await readFile(child.log, 'utf8').catch(() => '')).trim().split('\n').slice(-3).join(' ')
  await child.stop()
  throw new Sentence(`PostgreSQL 没有启动（日志 ${child.log}）：${words}`)
}
