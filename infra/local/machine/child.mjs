import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/** Seconds until a server counts as stuck: a first start takes minutes on a busy machine, and one that fails ends by itself. */
export const patience = 600

const canFollowParent = spawnSync('setpriv', ['--pdeathsig', 'TERM', 'true']).status === 0

/**
 * The command, wrapped so that the kernel ends it when this process dies, however it dies.
 * The wrapper replaces itself: the process id is the command's own.
 */
export function followingParent(command, args, signal) {
  return canFollowParent ? ['setpriv', ['--pdeathsig', signal.slice(3), command, ...args]] : [command, args]
}

/**
 * Starts a server in the background, in a process group of its own: Ctrl-C at the terminal
 * reaches the launcher alone, which then stops its children in order.
 */
export function startChild({ name, command, args, env, cwd, log, stopSignal = 'SIGTERM', uid, gid }) {
  mkdirSync(dirname(log), { recursive: true })
  const output = openSync(log, 'w', 0o600)
  const child = spawn(command, args, { env: env ?? process.env, cwd, uid, gid, stdio: ['ignore', output, output], detached: true })
  closeSync(output)
  const exited = new Promise((done) => {
    child.on('error', (failure) => done({ failure }))
    child.on('exit', (code, signal) => done({ code, signal }))
  })
  let expected = false
  const ended = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined
  return {
    name, log, exited, ended, pid: child.pid,
    isExpectedToEnd: () => expected,
    async stop(patience = 15_000) {
      expected = true
      if (ended()) return
      child.kill(stopSignal)
      const hard = setTimeout(() => { try { process.kill(-child.pid, 'SIGKILL') } catch { /* gone */ } }, patience)
      await exited
      clearTimeout(hard)
    },
  }
}
