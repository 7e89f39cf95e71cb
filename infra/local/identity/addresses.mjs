import { readFile, writeFile } from 'node:fs/promises'

/**
 * Keycloak imports a realm once. When the stack comes up on another port, the client's exact
 * addresses have to follow, or the next sign-in is refused; the last ones are remembered in `file`.
 */
export async function followAddresses({ file, keycloakUrl, publicUrl, apiUrl, secrets }) {
  const now = JSON.stringify({ publicUrl, apiUrl })
  const before = await readFile(file, 'utf8').catch(() => undefined)
  if (before !== now) await moveClient({ keycloakUrl, publicUrl, apiUrl, secrets })
  await writeFile(file, now)
}

async function moveClient({ keycloakUrl, publicUrl, apiUrl, secrets }) {
  const form = new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username: 'launcher', password: secrets.keycloakAdmin })
  const { access_token: token } = await ask(`${keycloakUrl}/realms/master/protocol/openid-connect/token`, { method: 'POST', body: form })
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  const clients = `${keycloakUrl}/admin/realms/gongjian/clients`
  const [client] = await ask(`${clients}?clientId=gongjian-api`, { headers })
  await ask(`${clients}/${client.id}`, { method: 'PUT', headers, body: JSON.stringify(moved(client, publicUrl, apiUrl)) })
}

export function moved(client, publicUrl, apiUrl) {
  return {
    ...client,
    baseUrl: `${publicUrl}/`,
    redirectUris: [`${publicUrl}/api/session/callback`],
    attributes: {
      ...client.attributes,
      'post.logout.redirect.uris': `${publicUrl}/*`,
      'backchannel.logout.url': `${apiUrl}/api/session/back-channel-logout`,
    },
  }
}

async function ask(address, options) {
  const answer = await fetch(address, options)
  if (!answer.ok) throw new Error(`Keycloak answered ${answer.status} to ${options.method ?? 'GET'} ${address}`)
  return answer.status === 204 ? undefined : answer.json()
}
