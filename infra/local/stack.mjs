import { join } from 'node:path'
import { buildApi } from './api/build.mjs'
import { startApi, trainApi } from './api/server.mjs'
import { postgresBinaries } from './database/binaries.mjs'
import { createRoles } from './database/roles.mjs'
import { startPostgres } from './database/server.mjs'
import { followAddresses } from './identity/addresses.mjs'
import { keycloakDistribution } from './identity/distribution.mjs'
import { realmFor } from './identity/realm.mjs'
import { startKeycloak } from './identity/server.mjs'
import { loopback, portsFrom } from './machine/ports.mjs'
import { Sentence } from './machine/sentence.mjs'
import { secretsIn } from './machine/secrets.mjs'
import { buildWeb } from './web/build.mjs'
import { startProxy } from './web/proxy.mjs'

/** The account that administers an installation before anybody else is known to it. */
const firstAdmin = { id: '01900000-0000-7000-8000-00000000ad01', username: 'admin' }

/** Downloads and builds what the stack consists of; nothing is done twice. */
export async function prepare({ jdk, steps, log }) {
  return {
    jdk,
    binaries: await steps.run('准备 PostgreSQL', () => postgresBinaries()),
    distribution: await steps.run('准备 Keycloak', () => keycloakDistribution(jdk)),
    api: (await steps.run('构建 API', () => buildApi({ jdk, log }))).folder,
    pages: (await steps.run('构建网页', () => buildWeb({ log }))).folder,
  }
}

/**
 * Starts everything on one machine, in a state folder of its own. `onStart` hears of each process
 * at once, so that whoever called can stop also what has come up only half.
 */
export async function start({ pieces, state, port, demo, steps, onStart, training = true, warn }) {
  const { jdk, binaries, distribution, api, pages } = pieces
  const ports = portsFrom(port)
  const secrets = await secretsIn(join(state, 'secrets.json'))
  const publicUrl = `http://localhost:${port}`
  const apiUrl = `http://127.0.0.1:${ports.api}`
  const keycloakUrl = `http://127.0.0.1:${ports.keycloak}/auth`
  const log = (name) => join(state, 'logs', `${name}.log`)
  const database = { host: '127.0.0.1', port: ports.postgres }

  await steps.run('启动 PostgreSQL', async () => {
    const postgres = await startPostgres({
      binaries, data: join(state, 'postgres'), port: ports.postgres, password: secrets.postgres, log: log('postgres'), onStart,
    })
    await createRoles(postgres.connection, { ownerPassword: secrets.owner, appPassword: secrets.app, keycloakPassword: secrets.keycloak })
  })
  await steps.run('启动 Keycloak 与 API', () => allOrFirstFailure([
    async () => {
      const realm = await realmFor({ demo, firstAdmin: { ...firstAdmin, password: secrets.firstAdmin } })
      await startKeycloak({
        jdk, distribution, home: join(state, 'keycloak'), ports, publicUrl, apiUrl, databasePort: ports.postgres, secrets, realm, log: log('keycloak'), onStart,
      })
      await followAddresses({ file: join(state, 'keycloak', 'addresses.json'), keycloakUrl, publicUrl, apiUrl, secrets })
    },
    async () => {
      const settings = { jdk, folder: api, files: join(state, 'files'), port: ports.api, publicUrl, keycloakUrl, database, secrets, bootstrapAdmin: firstAdmin.id, log: log('api'), onStart }
      if (training) await trainApi(settings)
      await startApi(settings)
    },
  ]))
  await steps.run('打开网页入口', async () => {
    onStart({ name: 'web', ...await startProxy({ port, hosts: loopback, publicUrl, apiUrl, keycloakUrl, pages, warn }) })
    await rehearseSignIn(publicUrl)
  })
  return { publicUrl, ports, secrets }
}

/** Waits for all even if one fails, so that nothing is still starting while the caller is stopping. */
async function allOrFirstFailure(works) {
  const results = await Promise.allSettled(works.map((work) => work()))
  const failed = results.find(({ status }) => status === 'rejected')
  if (failed) throw failed.reason
}

/** The first sign-in page of a fresh process takes seconds; better ours than the visitor's. */
async function rehearseSignIn(publicUrl) {
  const login = await fetch(`${publicUrl}/api/session/login`, { redirect: 'manual' })
  const form = login.headers.get('location')
  const page = form?.startsWith(`${publicUrl}/auth/`) ? await fetch(form) : login
  await page.text()
  if (!page.ok) throw new Sentence(`登录页打不开（${page.status}）：${page.url}`)
}
