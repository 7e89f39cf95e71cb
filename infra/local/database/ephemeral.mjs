import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { freePorts } from '../machine/ports.mjs'
import { temporaryFolder } from '../machine/temporary.mjs'
import { postgresBinaries } from './binaries.mjs'
import { createRoles } from './roles.mjs'
import { startPostgres } from './server.mjs'

/**
 * A database for one test run: prints where it is as one line of JSON, lives until its standard
 * input closes (so it also ends when the tests are killed), and leaves nothing behind.
 */
const folder = await temporaryFolder('gongjian-postgres')
const [superPassword, ownerPassword, appPassword] = Array.from({ length: 3 }, () => randomBytes(18).toString('base64url'))
let server

async function end(code) {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
  process.exit(code)
}

let ending = false
const endOnce = () => { if (!ending) { ending = true; end(0) } }
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, endOnce)
process.stdin.on('end', endOnce).on('error', endOnce).resume()

try {
  const port = await freePorts()
  const binaries = await postgresBinaries()
  server = await startPostgres({
    binaries, port, password: superPassword, keepsData: false, data: join(folder, 'data'), log: join(folder, 'postgres.log'),
  })
  await createRoles(server.connection, { ownerPassword, appPassword })
  server.exited.then(() => { if (!ending) end(1) })
  console.log(JSON.stringify({
    host: '127.0.0.1', port, database: 'gongjian',
    appUser: 'gongjian_app', appPassword, ownerUser: 'gongjian_owner', ownerPassword,
  }))
} catch (failure) {
  console.error(failure.message)
  if (!ending) { ending = true; await end(1) }
}
