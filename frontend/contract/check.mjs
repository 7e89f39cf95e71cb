// Both linters over the contract; each sees what the other does not. Another file than openapi.yaml may be named.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const contract = process.argv[2] ?? join(here, '../../openapi.yaml')
if (!existsSync(contract)) {
  console.error(`There is no contract at ${contract}; build the API first, it writes it.`)
  process.exit(1)
}

const linters = [
  ['spectral', 'lint', contract, '--ruleset', join(here, 'spectral.yaml'), '--fail-severity', 'warn'],
  ['redocly', 'lint', contract, '--config', join(here, 'redocly.yaml')],
]
const offline = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
const failed = linters.filter(([tool, ...args]) => {
  const run = spawnSync(join(here, '../node_modules/.bin', tool), args, { stdio: 'inherit', env: offline })
  return run.status !== 0
})
process.exit(failed.length ? 1 : 0)
