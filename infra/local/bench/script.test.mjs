import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsIn } from './captured.mjs'
import { percentile } from './load.mjs'
import { scriptOf } from './script.mjs'

const log = [
  "bench keycloak 7 LOG:  execute <unnamed>: select 'of another'",
  'bench gongjian_app 8 LOG:  statement: BEGIN',
  'bench gongjian_app 8 LOG:  execute S_1: select a',
  '\tfrom b where c = $1 and d = $2',
  "bench gongjian_app 8 DETAIL:  Parameters: $1 = 'it''s $2', $2 = NULL",
  'bench gongjian_app 9 LOG:  execute S_2: select 1',
  '',
].join('\n')

test('the log of PostgreSQL gives back the statements of one connection with their parameters', () => {
  assert.deepEqual(statementsIn(log, 'gongjian_app'), [
    { sql: 'BEGIN', values: [] },
    { sql: 'select a\nfrom b where c = $1 and d = $2', values: ["it's $2", null] },
  ])
})

test('a script keeps parameters, and makes anew what one request may have only once', () => {
  const statements = [
    { sql: 'select f($1)', values: ['lock of KEY'] },
    { sql: 'insert into t values ($1, $2, $3, $4, $5)', values: ['01a20944-7c69-7d3c-8259-b96694a2b5f2', null, '2026-10-03 17:00:00+08', 'x', 'x'] },
  ]
  const replacements = [['KEY', ':key', true], ['2026-10-03T09:00:00Z', ':start']]
  assert.deepEqual(scriptOf(statements, { name: 'w', head: ['\\set key 1'], replacements }), {
    text: "\\set key 1\nselect f(('lock of ' || :key || ''));\ninsert into t values ((uuidv7()), NULL, (:start), :w_0, :w_0);\n",
    variables: { w_0: 'x' },
  })
})

test('a percentile is a value that was seen', () => {
  const sorted = Float64Array.from({ length: 200 }, (_, n) => n + 1)
  assert.deepEqual([0.5, 0.95, 0.99, 1].map((share) => percentile(sorted, share)), [100, 190, 198, 200])
  assert.equal(percentile([], 0.5), 0)
})
