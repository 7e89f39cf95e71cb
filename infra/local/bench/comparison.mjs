import { randomUUID } from 'node:crypto'
import { capturing } from './captured.mjs'
import { alliances, alliancesOfCoordinator, coreOf, idOf, membersEach, prefixOf } from './ids.mjs'
import { pgbench, runScripts } from './pgbench.mjs'
import { scriptOf } from './script.mjs'
import { callers, firstEnd, firstMonth, firstStart, hoursOfYear, monthLength, monthPage, months, pageOfSums, placeOf, planning, sumsOf } from './workloads.mjs'

/** The figures of pgbench by name, or nothing where there is no pgbench. */
export async function compared({ folder, seconds, ...what }) {
  const program = await pgbench()
  if (!program) return undefined
  const figures = {}
  for (const [name, scripts] of Object.entries(await comparisons(what))) figures[name] = await runScripts({ program, folder, scripts, seconds, ...what })
  return figures
}

/** The API looks for what began up to so many days before a month. */
const reaching = 31

/**
 * What pgbench runs beside each workload: the very statements that the API sent for one request of it, with the alliance,
 * the month, the hour and the key drawn anew in each turn; and for sums the aggregate that the summary rows replace.
 */
function comparisons({ log, ports, secrets, send, cursors }) {
  return capturing({ log, ports, secrets }, async (statementsOf) => {
    const of = (request) => statementsOf(() => send(request()))
    const pages = []
    for (const cursor of cursors) pages.push(...await of(() => pageOfSums(cursor)))
    return {
      W1: [await monthScript('county-officer', of), await monthScript('core-school', of)],
      W3: [await planningScript('county-officer', of), await planningScript('core-school', of)],
      W4a: [scriptOf(await of(() => sumsOf(1)), { name: 'sums', head: [drawn({ from: 1, to: alliances })], replacements: [[idOf('alliance', 1), id('alliance')]] })],
      W4aLive: [{ text: `${drawn({ from: 1, to: alliances })}\n${live('f.fiscal_year', `WHERE a.alliance_id = ${id('alliance')}`)}`, variables: {} }],
      W4b: [scriptOf(pages, { name: 'pages' })],
      W4bLive: [{ text: live('a.alliance_id, f.fiscal_year'), variables: {} }],
    }
  })
}

async function monthScript(as, of) {
  const range = callers[as]
  const month = `:month * interval '${monthLength} days'`
  const borders = [startOf(firstMonth.from), startOf(firstMonth.from, -reaching), startOf(firstMonth.to, 1)]
  return scriptOf(await of(() => monthPage(as, range.from, 0)), {
    name: nameOf(as),
    head: [drawn(range), `\\set month random(0, ${months - 1})`],
    replacements: [[idOf('alliance', range.from), id('alliance')], ...borders.map((border) => later(border, month))],
  })
}

async function planningScript(as, of) {
  const range = callers[as]
  let key
  const statements = await of(() => planning(as, range.from, 0, key = randomUUID()))
  const hours = ":hours * interval '1 hour'"
  const times = [firstStart, firstEnd, new Date(Date.parse(firstStart) - reaching * 86_400_000).toISOString()]
  return scriptOf(statements, {
    name: nameOf(as),
    head: [drawn(range), `\\set host ${range.to > alliancesOfCoordinator ? `(:alliance - 1) * ${membersEach} + 1` : coreOf(range.from)}`,
      `\\set hours random(0, ${hoursOfYear - 1})`, '\\set key random(1, 1000000000000000000)'],
    replacements: [
      [idOf('alliance', range.from), id('alliance')],
      [idOf('organization', coreOf(range.from)), id('organization', 'host')],
      [placeOf(range.from), `'第' || cast(:alliance as text) || '共同体录播教室'`],
      ...times.map((time) => later(time, hours)),
      [key, 'cast(:key as text)', true],
    ],
  })
}

const nameOf = (as) => as.replaceAll('-', '_')
const drawn = ({ from, to }) => `\\set alliance random(${from}, ${to})`
const id = (room, variable = room) => `cast('${prefixOf(room)}' || lpad(cast(:${variable} as text), 12, '0') as uuid)`
const later = (instant, by) => [instant, `timestamptz '${instant}' + ${by}`]
const startOf = (day, offset = 0) => new Date(Date.parse(`${day}T00:00:00+08:00`) + offset * 86_400_000).toISOString()

const live = (groups, where = '') => `SELECT ${groups}, sum(a.amount) FILTER (WHERE a.state IN ('APPROVED', 'CLOSED')),
  sum(a.amount) FILTER (WHERE a.state IN ('DRAFT', 'SUBMITTED')), count(*)
FROM allocation a JOIN fund f ON f.id = a.fund_id ${where} GROUP BY ${groups};\n`
