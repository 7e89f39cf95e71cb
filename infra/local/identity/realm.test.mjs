import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moved } from './addresses.mjs'
import { realmFor } from './realm.mjs'

const names = (list) => list.map(({ username, clientId }) => username ?? clientId)

test('only the demo has accounts with a known password and a client for scripts', async () => {
  const demo = await realmFor({ demo: true })
  assert.deepEqual(names(demo.clients), ['gongjian-api', 'gongjian-cli'])
  assert.ok(names(demo.users).includes('town-officer'))

  const own = await realmFor({ demo: false, firstAdmin: { id: '1', username: 'admin', password: 'generated' } })
  assert.deepEqual(names(own.clients), ['gongjian-api'])
  assert.deepEqual(names(own.users), ['service-account-gongjian-api', 'admin'])
  assert.ok(own.users.at(-1).credentials[0].temporary)
  assert.deepEqual(own.users.at(-1).realmRoles, ['totp'])
})

test('as for production: no direct grant, PKCE, exact addresses, short access tokens, no self-registration', async () => {
  const realm = await realmFor({ demo: false, firstAdmin: {} })
  const [client] = realm.clients
  assert.equal(client.directAccessGrantsEnabled, false)
  assert.equal(client.attributes['pkce.code.challenge.method'], 'S256')
  assert.ok(client.redirectUris.every((uri) => !uri.includes('*')))
  assert.equal(client.secret, '${GONGJIAN_OIDC_SECRET}')
  assert.equal(realm.accessTokenLifespan, 300)
  assert.equal(realm.registrationAllowed, false)
  assert.equal(realm.bruteForceProtected, true)
  assert.equal(realm.browserFlow, 'gongjian browser')
})

test('on another port the client moves and keeps its other settings', () => {
  const client = moved({ id: 'x', secret: 's', redirectUris: ['old'], attributes: { 'pkce.code.challenge.method': 'S256' } }, 'http://localhost:9000', 'http://127.0.0.1:9001')
  assert.deepEqual(client.redirectUris, ['http://localhost:9000/api/session/callback'])
  assert.equal(client.attributes['backchannel.logout.url'], 'http://127.0.0.1:9001/api/session/back-channel-logout')
  assert.equal(client.attributes['pkce.code.challenge.method'], 'S256')
  assert.equal(client.secret, 's')
})
