import { spawn } from 'node:child_process'
import { followingParent } from './child.mjs'

const running = new Set()
let abandoned = false

/** Runs a command to its end and gives back what it printed; fails with its last words. */
export function run(command, args, { env, cwd, log, uid, gid } = {}) {
  return new Promise((done, fail) => {
    if (abandoned) return fail(new Error(`${command} is not started any more`))
    const child = spawn(...followingParent(command, args, 'SIGTERM'), {
      cwd, uid, gid, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true,
    })
    running.add(child)
    const chunks = []
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => { chunks.push(chunk); log?.write(chunk) })
    }
    child.on('error', (failure) => { running.delete(child); fail(failure) })
    child.on('close', (code, signal) => {
      running.delete(child)
      const output = Buffer.concat(chunks).toString()
      if (code === 0) return done(output)
      fail(Object.assign(new Error(`${command} ended with ${signal ?? code}`), { code, signal, output }))
    })
  })
}

/** Ends the commands of `run` that have not finished, with everything that they started; from here on none begins. */
export function abandon() {
  abandoned = true
  for (const child of running) {
    try { process.kill(-child.pid, 'SIGKILL') } catch { /* it ended meanwhile */ }
  }
}
