import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const none = { passed: 0, failed: 0, skipped: 0 }
export const sum = (...all) => all.reduce((a, b) => ({
  passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped,
}), none)

/** Surefire and Failsafe write one XML file a class; its first element has the counts. */
export async function fromSurefire(...folders) {
  const counts = []
  for (const folder of folders) {
    const files = (await readdir(folder).catch(() => [])).filter((name) => /^TEST-.*\.xml$/.test(name))
    for (const file of files) counts.push(suite(await readFile(join(folder, file), 'utf8')))
  }
  return sum(...counts)
}

function suite(xml) {
  const [element] = /<testsuite\b[^>]*>/.exec(xml) ?? ['']
  const [tests, errors, failures, skipped] = ['tests', 'errors', 'failures', 'skipped']
    .map((name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(element)?.[1] ?? 0))
  return { passed: tests - errors - failures - skipped, failed: errors + failures, skipped }
}

/** Vitest's own report, or the plain counts that the journeys leave. A test file that could not even be loaded has no failed test; it counts as one all the same. */
export async function fromVitest(file) {
  const report = JSON.parse(await readFile(file, 'utf8'))
  if (report.passed !== undefined) return { ...none, ...report }
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, testResults = [] } = report
  const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  return { passed, failed: failed + unloaded.length, skipped }
}

/** The closing lines of Node's own test runner. */
export function fromNodeTest(text) {
  const [passed, failed, cancelled, skipped] = ['pass', 'fail', 'cancelled', 'skipped']
    .map((name) => Number(new RegExp(`^(?:#|ℹ) ${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0))
  return { passed, failed: failed + cancelled, skipped }
}

/** A command that fails without any counted failure (a crash, a compile error) must not pass for success. */
export function judged(counts, failure) {
  return failure && counts.failed === 0 ? { ...counts, failed: 1, failure } : counts
}
