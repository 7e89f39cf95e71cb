import assert from 'node:assert/strict'
import { test } from 'node:test'
import { base, call, problemOf, realm, tokensOf } from './client.mjs'

const accounts = ['county-officer', 'town-officer', 'core-school', 'village-school', 'college-branch', 'village-branch', 'finance', 'teacher', 'auditor', 'admin']

for (const username of accounts) {
  test(`${username} gets a token and is known by it`, async () => {
    const answer = await call('/api/v1/me', { as: username })
    assert.equal(answer.status, 200)
    const me = await answer.json()
    assert.equal(me.username, username)
    assert.ok(me.grants.length > 0)
  })
}

test('without a token: 401 as a problem, never a redirect', async () => {
  for (const headers of [{}, { Accept: 'text/html' }, { 'X-Requested-With': 'gongjian' }]) {
    const answer = await call('/api/v1/me', { headers })
    if (headers.Accept) assert.ok([401, 406].includes(answer.status))
    else await problemOf(answer, 401)
  }
})

const claims = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url'))
const forged = (change) => async () => {
  const [head, body, signature] = (await tokensOf('admin')).access_token.split('.')
  return change({ head, body, signature })
}
const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
const bad = {
  'nonsense': async () => 'nonsense',
  'an ID token': async () => (await tokensOf('admin')).id_token,
  'a refresh token': async () => (await tokensOf('admin')).refresh_token,
  'a changed body': forged(({ head, body, signature }) => `${head}.${encoded({ ...claims(`x.${body}`), sub: 'somebody-else' })}.${signature}`),
  'no signature': forged(({ body }) => `${encoded({ alg: 'none', typ: 'JWT' })}.${body}.`),
  'another audience': async () => (await tokensOf('admin', { client: 'admin-cli' })).access_token,
}
for (const [name, make] of Object.entries(bad)) {
  test(`${name} instead of an access token: 401`, async () => {
    await problemOf(await call('/api/v1/me', { headers: { Authorization: `Bearer ${await make()}` } }), 401)
  })
}

test('an access token is for this API and lives five minutes', async () => {
  const { access_token: token } = await tokensOf('teacher')
  const { aud, iss, iat, exp, typ } = claims(token)
  assert.ok([aud].flat().includes('gongjian-api'))
  assert.equal(iss, realm)
  assert.equal(typ, 'Bearer')
  assert.equal(exp - iat, 300)
})

test('a wrong password gets nothing', async () => {
  const { status, access_token: token } = await tokensOf('nobody-of-this-name', { password: 'wrong' })
  assert.ok([400, 401].includes(status))
  assert.equal(token, undefined)
})

test('the API\'s own client does not take passwords', async () => {
  assert.notEqual((await tokensOf('admin', { client: 'gongjian-api' })).status, 200)
})

const authorization = (parameters) => fetch(`${realm}/protocol/openid-connect/auth?${new URLSearchParams({
  client_id: 'gongjian-api', response_type: 'code', scope: 'openid', state: 's', nonce: 'n', redirect_uri: `${base}/api/session/callback`,
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256', ...parameters,
})}`, { redirect: 'manual' })

test('Keycloak sends nobody to another address', async () => {
  assert.equal((await authorization({})).status, 200)
  for (const address of ['http://evil.example/api/session/callback', `${base}/api/session/callback/..`, `${base}/`, 'http://localhost:1/api/session/callback']) {
    assert.equal((await authorization({ redirect_uri: address })).status, 400, address)
  }
})

test('a sign-in without PKCE is refused', async () => {
  const { status, headers } = await authorization({ code_challenge: '', code_challenge_method: '' })
  assert.ok(status === 400 || /error=invalid_request/.test(headers.get('location')), `${status} ${headers.get('location')}`)
})
