import pg from 'pg'

/**
 * Roles and databases, written so that running it again changes nothing but the passwords.
 * The application's role owns nothing: tables belong to gongjian_owner, whom only the migrations use.
 */
export async function createRoles(connection, { ownerPassword, appPassword, keycloakPassword }) {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    await role(client, 'gongjian_owner', ownerPassword)
    await role(client, 'gongjian_app', appPassword)
    await database(client, 'gongjian', 'gongjian_owner')
    await client.query('GRANT CONNECT ON DATABASE gongjian TO gongjian_app')
    // A request is answered or refused within seconds; only migrations may take their time.
    for (const limit of ["statement_timeout = '10s'", "lock_timeout = '2s'", "idle_in_transaction_session_timeout = '30s'"]) {
      await client.query(`ALTER ROLE gongjian_app SET ${limit}`)
    }
    if (keycloakPassword) {
      await role(client, 'keycloak', keycloakPassword)
      await database(client, 'keycloak', 'keycloak')
    }
  } finally {
    await client.end()
  }
}

async function role(client, name, password) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
  if (rowCount === 0) await client.query(`CREATE ROLE ${name} LOGIN`)
  await client.query(`ALTER ROLE ${name} WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`)
}

async function database(client, name, owner) {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER ${owner}`)
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`)
}
