import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expand } from './activities.mjs'
import { containersOf } from './containers.mjs'

export const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const sections = ['organizations', 'people', 'alliances', 'pairings', 'funds', 'allocations', 'disbursements', 'expenses']

/** Everything of all files, each entry knowing its file for the messages; activities come out one by one. */
export function readDemo(from = folder) {
  const files = readdirSync(from).filter((name) => name.endsWith('.json')).sort().map((name) => ({ name, ...read(from, name) }))
  const base = files.find((file) => file.name === 'base.json')
  const demo = { asOf: base.asOf, holidays: base.holidays, regions: base.regions, schoolYears: base.schoolYears, accounts: placed(base, 'accounts'), standIns: base.standIns }
  for (const section of sections) demo[section] = files.flatMap((file) => placed(file, section))
  const containers = containersOf(demo)
  demo.rules = files.flatMap((file) => placed(file, 'activities'))
  demo.activities = demo.rules.flatMap((entry) => expand(entry, containers, base))
  return demo
}

function read(from, name) {
  try {
    return JSON.parse(readFileSync(join(from, name), 'utf8'))
  } catch (broken) {
    throw new Error(`${name}：${broken.message}`)
  }
}

function placed(file, section) {
  return (file[section] ?? []).map((entry, index) => ({ ...(file.by && { by: file.by }), ...entry, file: file.name, plan: file.plan, at: `${section}[${index}]` }))
}
