import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { folder } from '../loader/data.mjs'

const texts = join(folder, '..', '..', '..', 'shared', 'plans')
const names = ['name', 'shortName', 'brand']
const LONGEST = 12

function* sentences(value, name) {
  if (typeof value === 'string' && !names.includes(name)) yield value
  if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) yield* sentences(inner, Array.isArray(value) ? name : key)
}

function* runs(text) {
  for (const [run] of text.matchAll(/\p{sc=Han}+/gu))
    for (let start = 0; start + LONGEST <= run.length; start++) yield run.slice(start, start + LONGEST)
}

test('no sentence of the plans is copied', { skip: existsSync(texts) ? false : 'the texts are not beside the repository' }, () => {
  const plans = readdirSync(texts).map((file) => readFileSync(join(texts, file), 'utf8')).join('\n')
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    for (const sentence of sentences(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
      for (const run of runs(sentence)) assert.ok(!plans.includes(run), `${file}: ${run}`)
})
