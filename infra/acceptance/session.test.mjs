import assert from 'node:assert/strict'
import { test } from 'node:test'
import { base, Browser, problemOf } from './client.mjs'
import { accountId, keycloak, skip } from './inside.mjs'

const me = '/api/v1/me'
const ours = { 'X-Requested-With': 'gongjian', 'Sec-Fetch-Site': 'same-origin' }

test('a browser signs in on one origin and holds nothing but a short cookie', async () => {
  const browser = new Browser()
  const { address } = await browser.signIn('village-branch', 'gongjian', '/pairings?state=FILED')
  assert.equal(address, `${base}/pairings?state=FILED`)
  const { value, path, attributes } = browser.cookie('q_session')
  assert.ok(value.length < 64)
  assert.equal(path, '/api')
  assert.ok(attributes.some((each) => /^httponly$/i.test(each)))
  assert.ok(attributes.some((each) => /samesite=(lax|strict)/i.test(each)))
  assert.equal((await (await browser.go(me)).json()).username, 'village-branch')
})

test('nobody is sent elsewhere after signing in', async () => {
  for (const target of ['//evil.example', 'https://evil.example/', '/\\evil.example', '/api/v1/me']) {
    const { address } = await new Browser().signIn('teacher', 'gongjian', target)
    assert.equal(address, `${base}/`, target)
  }
})

test('a wrong password stays on the sign-in page, in Chinese', async () => {
  const { text } = await new Browser().signIn('no-such-account', 'wrong')
  assert.match(text, /无效的用户名或密码|用户名或密码/)
})

test('unsafe requests with the cookie are taken from our own pages alone', async () => {
  const browser = new Browser()
  await browser.signIn('county-officer')
  const post = (headers) => browser.go('/api/v1/alliances', { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json', ...headers } })
  for (const foreign of [
    { ...ours, 'Sec-Fetch-Site': 'cross-site' }, { ...ours, 'Sec-Fetch-Site': 'same-site' }, { Origin: 'http://evil.example', 'X-Requested-With': 'gongjian' }, {},
  ]) await problemOf(await post(foreign), 403)
  await problemOf(await post(ours), 400)
})

test('signing out ends the session here and in Keycloak', async () => {
  const browser = new Browser()
  await browser.signIn('finance')
  await browser.visit('/api/session/logout', { method: 'POST', headers: ours })
  await problemOf(await browser.go(me), 401)
  const { text } = await browser.visit('/api/session/login')
  assert.match(text, /id="kc-login"/)
})

test('a link or an image cannot sign anybody out', async () => {
  const browser = new Browser()
  await browser.signIn('auditor')
  assert.equal((await browser.go('/api/session/logout')).status, 405)
  assert.equal((await browser.go(me)).status, 200)
})

test('when an administrator ends somebody\'s session in Keycloak, ours ends too, and nobody else\'s', { skip }, async () => {
  const [teacher, village] = [new Browser(), new Browser()]
  await teacher.signIn('teacher')
  await village.signIn('village-school')
  assert.equal((await teacher.go(me)).status, 200)
  await keycloak(`/gongjian/users/${await accountId('teacher')}/logout`, { method: 'POST' })
  assert.equal((await village.go(me)).status, 200)
  await problemOf(await teacher.go(me), 401)
})
