import { createWriteStream } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { benchArguments, usage } from './bench/arguments.mjs'
import { fill } from './bench/fill.mjs'
import { generator } from './bench/load.mjs'
import { measure, warmUp } from './bench/measure.mjs'
import { reportOf, written } from './bench/report.mjs'
import { sender } from './bench/requests.mjs'
import { daily, million, money } from './bench/suites.mjs'
import { tokensFor } from './bench/tokens.mjs'
import { claim } from './machine/claim.mjs'
import { requireSpace } from './machine/disk.mjs'
import { repository } from './machine/folders.mjs'
import { findJdk } from './machine/jdk.mjs'
import { Lifetime } from './machine/lifetime.mjs'
import { freePorts } from './machine/ports.mjs'
import { Sentence } from './machine/sentence.mjs'
import { Steps } from './machine/steps.mjs'
import { temporaryFolder } from './machine/temporary.mjs'
import { prepare, start } from './stack.mjs'

const lifetime = new Lifetime()
const results = join(repository, '.gongjian', 'bench')

lifetime.run(async () => {
  const options = benchArguments(process.argv.slice(2))
  if (options.help) return console.log(usage)
  lifetime.claim = await claim(results, 'infra/bench')
  const suite = options.million ? million : options.money ? money : daily
  setTimeout(() => tooLong(suite.minutes), suite.minutes * 60_000).unref()
  await requireSpace(repository)
  const state = await temporaryFolder('gongjian-bench')
  let report
  try {
    report = await everything({ ...options, suite, state, began: new Date() })
  } catch (failure) {
    // Once it stops, nothing more is told.
    lifetime.tell(failure)
    throw failure
  } finally {
    await lifetime.stop()
    await cp(join(state, 'logs'), join(results, 'logs'), { recursive: true }).catch(() => {})
    await rm(state, { recursive: true, force: true })
  }
  console.log(`\n${await written(report, results)}\n见 ${join(results, 'report.md')} 与 report.json`)
  const isClean = report.workloads.every(({ refused }) => Object.keys(refused).length === 0)
  setImmediate(() => lifetime.leave(isClean ? 0 : 1))
})

async function everything({ suite, state, seconds, warmUp: amount, began }) {
  const steps = new Steps(suite.steps)
  await mkdir(join(state, 'logs'), { recursive: true })
  const log = createWriteStream(join(state, 'logs', 'build.log'))
  const pieces = await prepare({ jdk: findJdk(), steps, log })
  const pids = {}
  const adopt = (server) => { pids[server.name] = server.pid; lifetime.adopt(server) }
  const { publicUrl, ports, secrets } = await start({ pieces, state, port: await freePorts(5), demo: true, steps, onStart: adopt, warn: (words) => log.write(`${words}\n`) })
  lifetime.adopt(generator)
  await steps.run(suite.filling, () => fill(suite.script, { ports, secrets }))

  const tokens = await tokensFor(suite.usernames, publicUrl)
  const where = { apiUrl: `http://127.0.0.1:${ports.api}`, tokens }
  const send = sender(where)
  const known = await suite.ready({ send, ...where })
  const all = suite.workloads(known)
  const loadBefore = loadavg()[0]
  const warmedUp = await steps.run('预热', () => warmUp({ workloads: all, amount, ...where }))
  const measured = []
  for (const workload of all) measured.push(await steps.run(`测量 ${workload.name}`, () => measure({ workload, pid: pids.API, seconds, ...where })))
  const pgbench = suite.compare && await steps.run('同样的语句由 pgbench 执行', () =>
    suite.compare({ folder: state, log: join(state, 'logs', 'postgres.log'), seconds, ports, secrets, send, ...known }))
  tokens.stop()
  return reportOf({ measured, pgbench, warmedUp, seconds, pages: suite.pages(known), loadBefore, began })
}

function tooLong(minutes) {
  lifetime.tell(new Sentence(`${minutes} 分钟之内没有量完：机器太忙，或者哪里停住了（日志在 ${join(results, 'logs')}）。`))
  lifetime.leave(1)
}
