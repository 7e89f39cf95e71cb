import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { accounts, loadDemo } from './demo.mjs'
import { runArguments, usage } from './machine/arguments.mjs'
import { claim } from './machine/claim.mjs'
import { requireSpace } from './machine/disk.mjs'
import { repository } from './machine/folders.mjs'
import { findJdk } from './machine/jdk.mjs'
import { Lifetime } from './machine/lifetime.mjs'
import { portsFrom, requireFree } from './machine/ports.mjs'
import { Steps } from './machine/steps.mjs'
import { prepare, start } from './stack.mjs'

const lifetime = new Lifetime()

lifetime.run(async () => {
  const began = Date.now()
  const { port, reset, demo, help } = runArguments(process.argv.slice(2))
  if (help) return console.log(usage)
  const root = join(repository, '.gongjian')
  const state = join(root, demo ? 'demo' : 'own')
  const steps = new Steps(demo ? 9 : 8)

  const jdk = await steps.run('检查环境', async () => {
    lifetime.claim = await claim(root)
    await requireSpace(root)
    await requireFree(portsFrom(port))
    return findJdk()
  })
  if (reset) await rm(state, { recursive: true, force: true })
  const isNew = !existsSync(join(state, 'postgres'))
  await mkdir(join(state, 'logs'), { recursive: true, mode: 0o700 })

  const log = createWriteStream(join(state, 'logs', 'build.log'))
  const pieces = await prepare({ jdk, steps, log })
  const { publicUrl, secrets } = await start({
    pieces, state, port, demo, steps, onStart: lifetime.adopt, warn: (words) => log.write(`${words}\n`),
  })
  if (demo) await steps.run('载入演示数据', () => loadDemo({ publicUrl, log: join(state, 'logs', 'demo.log') })).catch(lifetime.tell)
  lifetime.isReady = true
  console.log(`\n共建已就绪（${((Date.now() - began) / 1000).toFixed(1)} s）：${publicUrl}\n`)
  console.log(demo ? accounts() : ownAccount(secrets, isNew))
  console.log('\n按 Ctrl-C 停止。数据保留在 .gongjian/，--reset 清空。')
})

const ownAccount = ({ firstAdmin }, isNew) => isNew
  ? `第一个管理员：admin，初始密码：${firstAdmin}\n首次登录时须更换密码并绑定动态口令。`
  : '以管理员或已开通的账号登录。'
