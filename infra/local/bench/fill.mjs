import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { repository } from '../machine/folders.mjs'
import { alliances, alliancesOfCoordinator, membersEach, million, money } from './ids.mjs'

/** What each script is told of amounts. */
const amounts = {
  'fill.sql': { alliances, members: membersEach, coordinated: alliancesOfCoordinator, activities: 100_000, funds: 100, allocations: 100_000 },
  'million.sql': million,
  'money.sql': money,
}

/** Fills an empty database as its owner, with the demo realm's accounts bound to three people. */
export async function fill(script, { ports, secrets }) {
  const names = { ...amounts[script], ...await subjects() }
  const sql = (await readFile(new URL(script, import.meta.url), 'utf8')).replace(/\$([a-z-]+)\$/g, (whole, name) => names[name] ?? whole)
  const at = { host: '127.0.0.1', port: ports.postgres, database: 'gongjian' }
  await asUser({ ...at, user: 'gongjian_owner', password: secrets.owner }, async (owner) => {
    await owner.query(`BEGIN; ${sql}; COMMIT`)
    await owner.query('VACUUM ANALYZE')
  })
  // What the filling left to be written shall not be written while something is measured.
  await asUser({ ...at, user: 'postgres', password: secrets.postgres }, (superuser) => superuser.query('CHECKPOINT'))
}

export async function asUser(connection, work) {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function subjects() {
  const { users } = JSON.parse(await readFile(join(repository, 'infra', 'keycloak', 'demo.json'), 'utf8'))
  return Object.fromEntries(users.map(({ username, id }) => [username, id]))
}
