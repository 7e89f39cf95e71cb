import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { portsFrom } from '../local/machine/ports.mjs'
import { base } from './client.mjs'

/** What only the operator has: the state folder of the stack, its secrets and the addresses behind the public one. */
export const state = process.env.GONGJIAN_STATE
export const skip = state ? false : 'needs the secrets of the stack'
export const ports = portsFrom(Number(new URL(base).port))
export const keycloakUrl = `http://127.0.0.1:${ports.keycloak}/auth`

export const secrets = async () => JSON.parse(await readFile(join(state, 'secrets.json'), 'utf8'))

/** Keycloak's admin API, which is not reachable at the public address. */
export async function keycloak(path, { method = 'GET', json } = {}) {
  const { keycloakAdmin: password } = await secrets()
  const form = new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username: 'launcher', password })
  const { access_token: token } = await (await fetch(`${keycloakUrl}/realms/master/protocol/openid-connect/token`, { method: 'POST', body: form })).json()
  const answer = await fetch(`${keycloakUrl}/admin/realms${path}`, {
    method, headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }, body: json && JSON.stringify(json),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`Keycloak answered ${answer.status} to ${method} ${path}: ${text.slice(0, 300)}`)
  return text ? JSON.parse(text) : undefined
}

/** Keycloak's id of an account of the demo realm. */
export async function accountId(username) {
  const [{ id }] = await keycloak(`/gongjian/users?exact=true&username=${username}`)
  return id
}

/** Asks again until the answer is as wanted; gives back the last answer. */
export async function eventually(wanted, ask, seconds = 60) {
  for (const deadline = Date.now() + seconds * 1000; ;) {
    const answer = await ask()
    if (answer === wanted || Date.now() > deadline) return answer
    await pause(300)
  }
}
