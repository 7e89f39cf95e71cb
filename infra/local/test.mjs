import { existsSync } from 'node:fs'
import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildApi, packaging } from './api/build.mjs'
import { loadDemo } from './demo.mjs'
import { claim } from './machine/claim.mjs'
import { run } from './machine/command.mjs'
import { requireSpace } from './machine/disk.mjs'
import { repository } from './machine/folders.mjs'
import { findJdk } from './machine/jdk.mjs'
import { Lifetime } from './machine/lifetime.mjs'
import { maven } from './machine/maven.mjs'
import { freePorts } from './machine/ports.mjs'
import { Steps } from './machine/steps.mjs'
import { temporaryFolder } from './machine/temporary.mjs'
import { prepare, start } from './stack.mjs'
import { calendarPrograms } from './tests/calendars.mjs'
import { chromium } from './tests/chromium.mjs'
import { checkContract } from './tests/contract.mjs'
import { nginx } from './tests/nginx.mjs'
import { Report } from './tests/report.mjs'
import { fromNodeTest, fromSurefire, fromVitest, judged, none } from './tests/results.mjs'
import { installFrontend } from './web/build.mjs'

const lifetime = new Lifetime()
const logs = join(repository, '.gongjian', 'test')
const frontend = join(repository, 'frontend')

lifetime.run(async () => {
  lifetime.claim = await claim(logs, 'infra/test')
  await requireSpace(repository)
  const jdk = findJdk()
  const report = new Report(logs)
  const state = await temporaryFolder('gongjian-test')
  try {
    await everything({ report, jdk, state })
  } finally {
    await lifetime.stop()
    await cp(join(state, 'logs'), logs, { recursive: true }).catch(() => {})
    await rm(state, { recursive: true, force: true })
  }
  console.log(`\n${report.sum()}`)
  setImmediate(() => lifetime.leave(report.failed === 0 && report.passed > 0 ? 0 : 1))
})

async function everything({ report, jdk, state }) {
  let browser
  await report.group('准备：前端依赖、Chromium 与中文字体、nginx、日历程序', 'prepare', async (log) => {
    await installFrontend({ log })
    browser = await chromium(log)
    await nginx(log)
    await calendarPrograms(log)
    return none
  })
  await report.group('启动器、nginx 与演示数据的规则', 'launcher', (log) => nodeTests(['infra/local', 'infra/demo', 'infra/deploy'], log))

  const contract = await readFile(join(repository, 'openapi.yaml'), 'utf8').catch(() => undefined)
  const api = await report.group('API：规则、接口与数据库', 'api', async (log) => {
    await rm(join(repository, 'api', 'target', 'surefire-reports'), { recursive: true, force: true })
    const failure = await failing(maven(['-f', join(repository, 'api', 'pom.xml'), 'verify', ...packaging], { env: { JAVA_HOME: jdk.home }, log }))
    const counts = await fromSurefire(join(repository, 'api', 'target', 'surefire-reports'), join(repository, 'api', 'target', 'failsafe-reports'))
    return judged(counts, failure)
  })
  await report.group('网页：类型、格式与静态检查', 'check', (log) => oneCheck(npmScript('check', log)))
  await report.group('网页：组件', 'web', (log) => vitest('test', 'vitest.json', log))
  await report.group('契约：openapi.yaml 与生成的一致，符合规范', 'contract', (log) => checkContract({ before: contract, log }))

  let stack
  const started = await report.group('启动一套全新的系统', 'stack', async (log) => {
    const steps = new Steps(8, log)
    // What has just passed the tests is what is started.
    if (!api.failed) await buildApi({ jdk, log, isPackaged: true })
    const pieces = await prepare({ jdk, steps, log })
    const port = await freePorts(5)
    stack = await start({ pieces, state, port, demo: true, steps, onStart: lifetime.adopt, training: false, warn: (words) => log.write(`${words}\n`) })
    return none
  })
  if (started.failed) return
  const env = { GONGJIAN_BASE_URL: stack.publicUrl, GONGJIAN_CHROMIUM: browser, GONGJIAN_STATE: state }
  await report.group('演示数据：载入，再载入一次也不变', 'demo', async (log) => {
    for (const round of ['first', 'second']) await loadDemo({ publicUrl: stack.publicUrl, log: join(logs, `demo-${round}.log`) })
    log.write('loaded twice\n')
    return { passed: 1 }
  })
  await report.group('真实令牌：从外面使用整套系统', 'acceptance', (log) => nodeTests(['infra/acceptance'], log, env))
  await report.group('浏览器中的完整流程', 'journeys', (log) => vitest('e2e', 'e2e.json', log, env))
}

/** The files are named one by one: what a folder means to `node --test` differs between versions of Node. */
async function nodeTests(folders, log, env) {
  const all = await Promise.all(folders.map(async (folder) => (await readdir(join(repository, folder), { recursive: true })).map((name) => join(folder, name))))
  const files = all.flat().filter((name) => name.endsWith('.test.mjs') && !name.includes('node_modules'))
  let output = ''
  const failure = await failing(run(process.execPath, ['--test', '--test-reporter=tap', ...files], { cwd: repository, log, env })
    .then((text) => { output = text }))
  return judged(fromNodeTest(failure?.output ?? output), failure)
}

/** The scripts of the front end write their counts to web/test-results/. */
async function vitest(script, file, log, env) {
  const results = join(frontend, 'web', 'test-results', file)
  await rm(results, { force: true })
  const failure = await failing(npmScript(script, log, env))
  if (!existsSync(results)) return judged(none, failure ?? new Error(`npm run ${script} wrote no ${results}`))
  return judged(await fromVitest(results), failure)
}

const npmScript = (name, log, env) => run('npm', ['run', name], { cwd: frontend, log, env: { CI: 'true', ...env } })
const failing = (promise) => promise.then(() => undefined, (failure) => failure)
async function oneCheck(promise) {
  const failure = await failing(promise)
  return judged({ ...none, passed: failure ? 0 : 1 }, failure)
}
