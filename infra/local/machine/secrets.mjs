import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const names = ['postgres', 'owner', 'app', 'keycloak', 'oidc', 'session', 'keycloakAdmin', 'firstAdmin']

/** Passwords of one stack, made the first time and kept beside its data, for the owner's eyes only. */
export async function secretsIn(file) {
  const known = await readFile(file, 'utf8').then(JSON.parse, (failure) => {
    if (failure.code === 'ENOENT') return {}
    throw failure
  })
  const missing = names.filter((name) => !known[name])
  if (missing.length === 0) return known
  const secrets = { ...known, ...Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString('base64url')])) }
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  await chmod(`${file}.new`, 0o600)
  await rename(`${file}.new`, file)
  return secrets
}
