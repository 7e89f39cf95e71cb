import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Sentence } from '../machine/sentence.mjs'

const root = process.getuid?.() === 0
const namespaces = root && spawnSync('unshare', ['-U', 'true']).status === 0

/**
 * PostgreSQL refuses to run as root. A user namespace takes the name away and keeps the file
 * rights; where the kernel forbids namespaces, the account "nobody" has to own the data.
 */
export function unprivileged(command, args, folder) {
  if (!root) return { command, args }
  if (namespaces) return { command: 'unshare', args: ['-U', command, ...args] }
  const { uid, gid } = nobody()
  if (statSync(folder).uid !== uid) spawnSync('chown', ['-R', `${uid}:${gid}`, folder])
  if (spawnSync('test', ['-w', folder], { uid, gid }).status !== 0) {
    throw new Sentence('PostgreSQL 不能以 root 身份运行，而这里又不允许用户命名空间：请换一个普通用户运行。')
  }
  return { command, args, uid, gid }
}

function nobody() {
  const [uid, gid] = ['-u', '-g'].map((which) => Number(spawnSync('id', [which, 'nobody']).stdout))
  return { uid, gid }
}
