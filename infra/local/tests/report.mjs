import { createWriteStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Headline, outcome and time of each group of tests, and the sum at the end. */
export class Report {
  passed = 0
  failed = 0
  skipped = 0

  constructor(folder, out = console.log) {
    this.folder = folder
    this.out = out
  }

  /**
   * `work` gets a log to write to and gives back counts. A group that breaks off without counts
   * is one failure; one that says failed although nothing was counted as such, too.
   */
  async group(title, name, work) {
    const began = Date.now()
    this.out(`\n== ${title}`)
    await mkdir(this.folder, { recursive: true })
    const file = join(this.folder, `${name}.log`)
    const log = createWriteStream(file)
    let counts
    try {
      counts = await work(log)
    } catch (failure) {
      counts = { passed: 0, failed: 1, failure }
    }
    await new Promise((done) => log.end(done))
    const { passed = 0, failed = 0, skipped = 0, failure } = counts
    this.passed += passed
    this.failed += failed
    this.skipped += skipped
    if (failed) this.out(await lastLines(file, failure))
    this.out(`   ${passed} 通过，${failed} 失败${skipped ? `，${skipped} 跳过` : ''}（${((Date.now() - began) / 1000).toFixed(1)} s）`)
    return counts
  }

  sum() {
    return `${this.passed} passed, ${this.failed} failed${this.skipped ? `, ${this.skipped} skipped` : ''}`
  }
}

async function lastLines(file, failure) {
  const text = (await readFile(file, 'utf8')).trim()
  const words = failure && !text.includes(failure.message) ? `\n${failure.message}` : ''
  return `${text.split('\n').slice(-120).join('\n')}${words}\n   日志：${file}`
}
