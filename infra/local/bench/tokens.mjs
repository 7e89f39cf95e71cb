import { demoPassword } from '../demo.mjs'

/** Access tokens live five minutes; they are renewed long before, while the load goes on. */
const renewedEvery = 120_000

/** Bearer tokens of demo accounts, always at hand for a request that is about to be sent. */
export async function tokensFor(usernames, publicUrl) {
  const known = new Map()
  const renew = () => Promise.all(usernames.map(async (username) => known.set(username, await fetched(username, publicUrl))))
  await renew()
  const renewing = setInterval(() => renew().catch(() => {}), renewedEvery)
  renewing.unref()
  return { of: (username) => known.get(username), stop: () => clearInterval(renewing) }
}

async function fetched(username, publicUrl) {
  const body = new URLSearchParams({ grant_type: 'password', client_id: 'gongjian-cli', username, password: demoPassword, scope: 'openid' })
  const answer = await fetch(`${publicUrl}/auth/realms/gongjian/protocol/openid-connect/token`, { method: 'POST', body })
  if (!answer.ok) throw new Error(`no token for ${username}: ${answer.status}`)
  return (await answer.json()).access_token
}
