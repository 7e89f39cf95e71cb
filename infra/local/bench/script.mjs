/** pgbench takes no more than these in one statement; what is beyond is written into the statement. */
const mostParameters = 200

/**
 * A script for pgbench from the statements of one request. What is to differ from turn to turn is told by `replacements`,
 * pairs of a value and of the SQL that takes its place; new ids are new in each turn. All else stays a parameter, so that
 * the statements are prepared as the API prepares them.
 */
export function scriptOf(statements, { name, head = [], replacements = [] }) {
  const variables = {}
  const names = new Map()
  const nameOf = (value) => names.get(value) ?? names.set(value, `${name}_${names.size}`).get(value)
  const lines = statements.map(({ sql, values }) => {
    const written = (sql.match(/\$\d+/g) ?? []).length > mostParameters
    return sql.replaceAll('\n', ' ').replace(/\$(\d+)/g, (_, position) => {
      const value = values[position - 1]
      if (value === null) return 'NULL'
      const replaced = replacement(value, replacements) ?? (isInsert(sql) && isNewId(value) ? 'uuidv7()' : undefined)
      if (replaced) return `(${replaced})`
      if (written) return literal(value)
      variables[nameOf(value)] = value
      return `:${nameOf(value)}`
    })
  })
  return { text: [...head, ...lines.map((line) => `${line};`)].join('\n') + '\n', variables }
}

const isInsert = (sql) => /^insert\b/i.test(sql)
/** The ids of the rows that were filled in stay; those that the API made for this one request do not. */
const isNewId = (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) && !/^0199b000-|^01900000-/.test(value)

function replacement(value, replacements) {
  const same = replacements.find(([wanted]) => wanted === value || sameInstant(wanted, value))
  if (same) return same[1]
  const [part, sql] = replacements.find(([wanted, , isPart]) => isPart && value.includes(wanted)) ?? []
  if (!part) return undefined
  const [before, after] = value.split(part)
  return `${literal(before)} || ${sql} || ${literal(after)}`
}

/** PostgreSQL writes "2026-10-03 17:00:00+08". */
function sameInstant(wanted, value) {
  const written = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)\+(\d\d)$/.exec(value)
  return written !== null && /^\d{4}-\d\d-\d\dT/.test(wanted) && Date.parse(`${written[1]}T${written[2]}+${written[3]}:00`) === Date.parse(wanted)
}

const literal = (value) => `'${value.replaceAll("'", "''")}'`
