import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Reporter, TestModule } from 'vitest/node'

/** Leaves `{ passed, failed }` for whoever sums up all suites. A journey that could not even start has failed. */
export default class Counting implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const broken = modules.filter((module) => module.errors().length > 0).length
    const failed = tests.filter((test) => test.result().state === 'failed').length + broken
    const folder = fileURLToPath(new URL('../test-results', import.meta.url))
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/e2e.json`, JSON.stringify({ passed, failed }))
  }
}
