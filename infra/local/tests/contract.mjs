import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../machine/command.mjs'
import { repository } from '../machine/folders.mjs'

/** The committed contract is the one that the API has just generated, and follows the rules of the linters. */
export async function checkContract({ before, log }) {
  const checks = [sameAsGenerated(before), lint(log)]
  const failures = (await Promise.all(checks)).filter(Boolean)
  for (const failure of failures) log.write(`${failure}\n`)
  return { passed: checks.length - failures.length, failed: failures.length }
}

async function sameAsGenerated(before) {
  if (!before) return 'openapi.yaml is missing.'
  const generated = await generatedFile()
  const candidates = [join(repository, 'openapi.yaml'), generated].filter(Boolean)
  for (const file of candidates) {
    if (await readFile(file, 'utf8') !== before) return `openapi.yaml was not up to date: ${file} differs from what was committed. Commit the generated one.`
  }
  return undefined
}

/** Where the build leaves its copy, if it does not write to openapi.yaml itself. */
async function generatedFile() {
  const folder = join(repository, 'api', 'target', 'openapi')
  const name = (await readdir(folder).catch(() => [])).find((each) => /\.ya?ml$/.test(each))
  return name && join(folder, name)
}

const lint = (log) => run('npm', ['run', 'contract'], { cwd: join(repository, 'frontend'), log })
  .then(() => undefined, (failure) => `npm run contract ended with ${failure.code}`)
