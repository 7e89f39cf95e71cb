import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { accounts, loadDemo } from './demo.mjs'
import { runArguments, usage } from './machine/arguments.mjs'
import { claim } from './machine/claim.mjs'
import { abandon } from './machine/command.mjs'
import { requireSpace } from './machine/disk.mjs'
import { repository } from './machine/folders.mjs'
import { findJdk } from './machine/jdk.mjs'
import { portsFrom, requireFree } from './machine/ports.mjs'
import { Sentence } from './machine/sentence.mjs'
import { Steps } from './machine/steps.mjs'
import { prepare, start } from './stack.mjs'

const servers = []
let held, stopping, isReady = false

/** Stops what runs, the database last; a second call waits for the first. */
function stop() {
  stopping ??= (async () => {
    abandon()
    const [database, ...others] = servers
    await Promise.all(others.map((server) => server.stop()))
    await database?.stop()
  })()
  return stopping
}

async function leave(code) {
  await stop()
  // What was under way gives up now and takes its half-made folders with it.
  await Promise.race([working, pause(5_000)])
  await held?.release()
  process.exit(code)
}

function tell(failure) {
  if (stopping) return
  console.error(failure instanceof Sentence ? failure.message : `没有料到的错误：${failure.stack}`)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (!stopping) console.log('\n正在停止 …')
    leave(0)
  })
}

async function main() {
  const began = Date.now()
  const { port, reset, demo, help } = runArguments(process.argv.slice(2))
  if (help) return console.log(usage)
  const root = join(repository, '.gongjian')
  const state = join(root, demo ? 'demo' : 'own')
  const steps = new Steps(demo ? 9 : 8)

  const jdk = await steps.run('检查环境', async () => {
    await mkdir(root, { recursive: true, mode: 0o700 })
    held = await claim(root)
    await requireSpace(root)
    await requireFree(portsFrom(port))
    return findJdk()
  })
  if (reset) await rm(state, { recursive: true, force: true })
  await mkdir(join(state, 'logs'), { recursive: true, mode: 0o700 })
  const isNew = !existsSync(join(state, 'postgres'))

  const log = createWriteStream(join(state, 'logs', 'build.log'))
  const pieces = await prepare({ jdk, steps, log })
  const { publicUrl, secrets } = await start({
    pieces, state, port, demo, steps, onStart: watch, warn: (words) => log.write(`${words}\n`),
  })
  if (demo) await steps.run('载入演示数据', () => loadDemo({ publicUrl, log: join(state, 'logs', 'demo.log') })).catch(tell)
  isReady = true
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`\n共建已就绪（${seconds} s）：${publicUrl}\n`)
  console.log(demo ? accounts() : ownAccount(secrets, isNew))
  console.log('\n按 Ctrl-C 停止。数据保留在 .gongjian/，--reset 清空。')
}

function watch(server) {
  servers.push(server)
  if (stopping) server.stop()
  if (!server.pid) return
  held.note(server)
  server.exited.then(() => {
    if (stopping || !isReady || server.isExpectedToEnd()) return
    console.error(`\n${server.name} 意外退出，日志见 ${server.log}`)
    leave(1)
  })
}

const ownAccount = ({ firstAdmin }, isNew) => isNew
  ? `第一个管理员：admin，初始密码：${firstAdmin}\n首次登录时须更换密码并绑定动态口令。`
  : '以管理员或已开通的账号登录。'

const working = main().catch((failure) => {
  tell(failure)
  setImmediate(() => leave(1))
})
