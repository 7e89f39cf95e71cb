import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { asUser } from './fill.mjs'

/** The mark in front of each line of the log, and the process that wrote it. */
const prefix = 'bench %u %p '
const heard = 700

/**
 * While `work` runs, PostgreSQL writes each statement down; `work` gets a function that sends one request and gives back
 * the very statements, with their parameters, by which the API answered it.
 */
export async function capturing({ ports, secrets, log }, work) {
  const superuser = { host: '127.0.0.1', port: ports.postgres, database: 'postgres', user: 'postgres', password: secrets.postgres }
  return asUser(superuser, async (client) => {
    await client.query("ALTER SYSTEM SET log_statement = 'all'")
    await client.query(`ALTER SYSTEM SET log_line_prefix = '${prefix}'`)
    const obeyed = async () => { await client.query('SELECT pg_reload_conf()'); await pause(heard) }
    await obeyed()
    try {
      return await work(async (send) => {
        // The first one lets the API find out who calls; it remembers that for two seconds.
        await send()
        const before = (await readFile(log)).length
        await send()
        await pause(heard)
        return statementsIn((await readFile(log)).subarray(before).toString(), 'gongjian_app')
      })
    } finally {
      await client.query('ALTER SYSTEM RESET ALL')
      await obeyed()
    }
  })
}

/** The statements of the busiest connection of this user, in their order. */
export function statementsIn(text, user) {
  const connections = new Map()
  const entry = new RegExp(`^bench ${user} (\\d+) (LOG|DETAIL):  ([^\\n]*(?:\\n\\t[^\\n]*)*)`, 'gm')
  for (const [, connection, kind, words] of text.matchAll(entry)) {
    const statements = connections.get(connection) ?? connections.set(connection, []).get(connection)
    const [, sql] = /^(?:execute [^:]*|statement): ([^]*)$/.exec(words) ?? []
    if (kind === 'LOG' && sql) statements.push({ sql: sql.replaceAll('\n\t', '\n').trim(), values: [] })
    if (kind === 'DETAIL' && statements.length) statements.at(-1).values = valuesIn(words)
  }
  return [...connections.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

/** "Parameters: $1 = 'x', $2 = NULL" */
export function valuesIn(words) {
  return [...words.matchAll(/\$\d+ = (?:'((?:[^']|'')*)'|NULL)/g)].map(([, value]) => value?.replaceAll("''", "'") ?? null)
}
