import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { realmFor } from '../local/identity/realm.mjs'
import { base, Browser, call } from './client.mjs'
import { accountId, eventually, keycloak, keycloakUrl, skip } from './inside.mjs'

const options = { skip }

async function hasRole(username) {
  return (await keycloak(`/gongjian/users/${await accountId(username)}/role-mappings/realm`)).some(({ name }) => name === 'totp')
}

test('Keycloak knows officers and administrators by the role totp, and nobody else', options, async () => {
  for (const username of ['admin', 'county-officer', 'town-officer']) assert.equal(await eventually(true, () => hasRole(username)), true, username)
  for (const username of ['core-school', 'finance', 'teacher', 'auditor']) assert.equal(await hasRole(username), false, username)
})

test('who is made an officer gets the role, and loses it with the last such grant', options, async () => {
  const me = await (await call('/api/v1/me', { as: 'village-school' })).json()
  const wanted = { personId: me.person.id, organizationId: me.grants[0].organization.id, role: 'OFFICER' }
  const granted = await call('/api/v1/grants', { as: 'admin', method: 'POST', json: wanted })
  assert.equal(granted.status, 201)
  const { id } = await granted.json()
  try {
    assert.equal(await eventually(true, () => hasRole('village-school')), true)
  } finally {
    assert.equal((await call(`/api/v1/grants/${id}/revocation`, { as: 'admin', method: 'POST' })).status, 200)
  }
  assert.equal(await eventually(false, () => hasRole('village-school')), false)
})

test('the demo asks no officer for a code', options, async () => {
  assert.equal(await eventually(true, () => hasRole('county-officer')), true)
  assert.equal((await new Browser().signIn('county-officer')).address, `${base}/`)
})

const realm = 'as-in-production'
const password = 'a-long-first-password'
const account = (username, realmRoles) => ({ username, enabled: true, realmRoles, credentials: [{ type: 'password', value: password, temporary: false }] })

before(async () => {
  if (skip) return
  const file = JSON.stringify(await realmFor({ demo: false, firstAdmin: { username: 'admin', password } }))
    .replaceAll('${GONGJIAN_PUBLIC_URL}', base).replaceAll('${GONGJIAN_OIDC_SECRET}', 'not-used').replaceAll('${GONGJIAN_API_URL}', 'http://127.0.0.1:1')
  const imported = JSON.parse(file)
  await keycloak('', { method: 'POST', json: { ...imported, realm, users: [...imported.users, account('an-officer', ['totp']), account('a-teacher', [])] } })
})
after(async () => {
  if (!skip) await keycloak(`/${realm}`, { method: 'DELETE' })
})

/** Where somebody stands after their password: an address of Keycloak with its page, or the way back to us. */
async function afterPassword(username) {
  const browser = new Browser()
  const inner = (address) => address.replaceAll('&amp;', '&').replace(`${base}/auth`, keycloakUrl)
  const callback = `${base}/api/session/callback`
  const query = new URLSearchParams({
    client_id: 'gongjian-api', response_type: 'code', scope: 'openid', state: 's', nonce: 'n', redirect_uri: callback,
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256',
  })
  const page = await (await browser.go(`${keycloakUrl}/realms/${realm}/protocol/openid-connect/auth?${query}`)).text()
  let answer = await browser.go(inner(/action="([^"]+)"/.exec(page)[1]), { method: 'POST', body: new URLSearchParams({ username, password }) })
  while (answer.headers.has('location') && !answer.headers.get('location').startsWith(callback)) answer = await browser.go(inner(answer.headers.get('location')))
  return { back: answer.headers.get('location'), text: await answer.text() }
}

test('in production an account with the role has to set up a code before it gets in', options, async () => {
  const { back, text } = await afterPassword('an-officer')
  assert.equal(back, null)
  assert.match(text, /totpSecret/)
})

test('in production an account without the role gets in with its password', options, async () => {
  const { back } = await afterPassword('a-teacher')
  assert.match(back, /[?&]code=/)
})

test('in production the first administrator has to replace the password and set up a code', options, async () => {
  const { back, text } = await afterPassword('admin')
  assert.equal(back, null)
  assert.match(text, /totpSecret|password-new/)
})
