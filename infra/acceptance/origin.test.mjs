import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { base, call, problemOf } from './client.mjs'

test('the pages are here, for every address that the SPA knows', async () => {
  for (const path of ['/', '/pairings', '/problems/pairing-already-decided']) {
    const answer = await call(path, { headers: { Accept: 'text/html' } })
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('content-type'), /text\/html/)
    assert.match(answer.headers.get('content-security-policy'), /default-src 'self'/)
  }
})

test('the contract is served as it is committed', async () => {
  const answer = await call('/api/openapi.yaml')
  assert.equal(answer.status, 200)
  const file = new URL('../../openapi.yaml', import.meta.url)
  // The same lines; the order of keys within an object is not part of a contract.
  const lines = (text) => text.trim().split('\n').sort()
  assert.deepEqual(lines(await answer.text()), lines(await readFile(file, 'utf8')))
})

test('live and ready', async () => {
  for (const path of ['/api/health/live', '/api/health/ready']) assert.equal((await call(path)).status, 200, path)
})

test('what is for the inside is not found outside', async () => {
  for (const path of ['/auth/admin/', '/auth/realms/master/', '/auth/health/ready', '/api/q/health', '/api/q/dev', '/api/session/back-channel-logout']) {
    await problemOf(await call(path, { method: path.endsWith('logout') ? 'POST' : 'GET' }), 404)
  }
})

const nested = (depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const hostile = {
  'ten megabytes': ['x'.repeat(10_000_000), 413],
  'broken JSON': ['{"name":', 400],
  'deep nesting': [`{"name":${nested(50_000)}}`, 400],
  'a null character': ['{"name":"a\\u0000b","kind":"SCHOOL","parentId":"01900000-0000-7000-8000-000000000001"}', 400],
  'wrong types': ['{"name":{"a":1},"kind":["SCHOOL"],"parentId":5}', 400],
  'an unknown property': ['{"name":"x","kind":"SCHOOL","parentId":"01900000-0000-7000-8000-000000000001","isAdmin":true}', 400],
  'an array': ['[]', 400],
  'null': ['null', 400],
  'nothing': ['', 400],
  'invalid UTF-8': [Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400],
}
for (const [name, [body, status]] of Object.entries(hostile)) {
  test(`a body of ${name}: ${status} as a problem`, async () => {
    const answer = await call('/api/v1/organizations', { as: 'admin', method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
    await problemOf(answer, status)
  })
}

test('another type of content, another method, an unknown path', async () => {
  const xml = await call('/api/v1/organizations', { as: 'admin', method: 'POST', body: '<a/>', headers: { 'Content-Type': 'application/xml' } })
  await problemOf(xml, 415)
  const removed = await call('/api/v1/organizations', { as: 'admin', method: 'DELETE' })
  await problemOf(removed, 405)
  assert.ok(removed.headers.get('allow'))
  await problemOf(await call('/api/v1/no-such-thing', { as: 'admin' }), 404)
  const { status } = await problemOf(await call('/api/v1/organizations/not-an-id', { as: 'admin' }))
  assert.ok([400, 404].includes(status))
})

test('parameters that mean nothing are 400, not an error of ours', async () => {
  for (const query of ['limit=0', 'limit=100000', 'limit=x', 'cursor=garbage', 'kind=NO_SUCH_KIND', 'sort=no-such-column', 'parentId=x']) {
    await problemOf(await call(`/api/v1/organizations?${query}`, { as: 'admin' }), 400)
  }
})

test('problems speak the language that is asked for', async () => {
  const [chinese, english] = await Promise.all(['zh-CN', 'en'].map(async (language) =>
    problemOf(await call('/api/v1/me', { headers: { 'Accept-Language': language } }), 401)))
  assert.match(chinese.title, /[一-鿿]/)
  assert.doesNotMatch(english.title, /[一-鿿]/)
  assert.equal(chinese.type, english.type)
})

test('an address in a Host header of their own does not lead anywhere else', async () => {
  const answer = await call('/api/session/login', { headers: { 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' } })
  assert.ok(answer.headers.get('location').startsWith(`${base}/auth/`))
  assert.doesNotMatch(answer.headers.get('location'), /evil/)
})
