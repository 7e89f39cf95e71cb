import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repository } from '../machine/folders.mjs'

const read = async (name) => JSON.parse(await readFile(join(repository, 'infra', 'keycloak', name), 'utf8'))

/** The realm to import: as in production, with the demo's accounts and relaxations, or with one first administrator. */
export async function realmFor({ demo, firstAdmin }) {
  const realm = await read('realm.json')
  return overlaid(realm, demo ? await read('demo.json') : { users: [administrator(firstAdmin)] })
}

/** Settings of the overlay win; its lists (clients, users) are added to those of the realm. */
export function overlaid(realm, overlay) {
  const lists = Object.fromEntries(Object.entries(overlay)
    .filter(([, value]) => Array.isArray(value))
    .map(([name, more]) => [name, [...(realm[name] ?? []), ...more]]))
  return { ...realm, ...overlay, ...lists }
}

/** Whoever signs in with this password has to replace it and to set up a one-time code. */
function administrator({ id, username, password }) {
  return {
    id, username, enabled: true, realmRoles: ['totp'], requiredActions: ['UPDATE_PASSWORD'],
    credentials: [{ type: 'password', value: password, temporary: true }],
  }
}
