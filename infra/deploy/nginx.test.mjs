import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { Agent, request as ask } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { connect } from 'node:tls'
import { freePorts } from '../local/machine/ports.mjs'
import { find, startNginx } from '../local/tests/nginx.mjs'

const program = find()
const options = { skip: program ? false : 'nginx is not installed' }
let folder, port, plain, upstream, server
/** What the server behind was asked. */
const seen = []
let behave = (request, response) => { request.resume().on('end', () => response.end('fine')) }
const agent = new Agent({ rejectUnauthorized: false, keepAlive: false })

before(async () => {
  if (!program) return
  folder = await mkdtemp(join(tmpdir(), 'gongjian-nginx-'))
  const pages = join(folder, 'pages')
  await mkdir(join(pages, 'assets'), { recursive: true })
  await writeFile(join(pages, 'index.html'), '<title>共建</title>')
  await writeFile(join(pages, 'assets', 'app-1a2b.js'), 'export {}')
  const first = await freePorts(5)
  plain = first
  port = first + 1
  upstream = createServer((request, response) => { seen.push(request); behave(request, response) }).listen(first + 3, '127.0.0.1')
  await once(upstream, 'listening')
  // Nobody listens where Keycloak is looked for.
  server = await startNginx({ program, folder, pages, ports: { plain, tls: port, ready: first + 2 }, apiPort: first + 3, keycloakPort: first + 4 })
})
after(async () => {
  await server?.stop()
  upstream?.closeAllConnections()
  upstream?.close()
  if (folder) await rm(folder, { recursive: true })
})

function send(path, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((done, fail) => {
    const request = ask({ host: '127.0.0.1', port, path, method, headers: { Host: 'localhost', ...headers }, agent }, async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      done({ status: answer.statusCode, headers: answer.headers, text })
    })
    request.on('error', fail)
    request.end(body)
  })
}
/** Sends bytes as they are and gives back everything that comes. */
async function raw(bytes) {
  const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false })
  let text = ''
  socket.on('data', (chunk) => { text += chunk }).on('error', () => {})
  socket.write(bytes)
  await once(socket, 'close')
  return text
}
function assertProblem({ status, headers, text }, expected, slug) {
  assert.equal(status, expected, text)
  assert.match(headers['content-type'], /^application\/problem\+json/)
  assert.equal(headers['cache-control'], 'no-store')
  const body = JSON.parse(text)
  assert.equal(body.type, `/problems/${slug}`)
  assert.equal(body.status, expected)
  assert.match(body.traceId, /^[0-9a-f]{32}$/)
}

test('the API gets the request with forwarding headers of nginx alone', options, async () => {
  const forged = { 'X-Forwarded-For': '6.6.6.6', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Prefix': '/x', Forwarded: 'for=6.6.6.6', 'X-Real-IP': '6.6.6.6' }
  assert.equal((await send('/api/v1/me?returnTo=http://x//y', { headers: forged })).text, 'fine')
  const { headers, url } = seen.at(-1)
  assert.equal(url, '/api/v1/me?returnTo=http://x//y')
  assert.equal(headers['x-forwarded-for'], '127.0.0.1')
  assert.equal(headers['x-forwarded-host'], 'localhost')
  assert.equal(headers['x-forwarded-proto'], 'https')
  for (const name of ['forwarded', 'x-forwarded-prefix', 'x-real-ip']) assert.equal(headers[name], undefined, name)
})

test('a calendar feed passes, and its secret stands in no log', options, async () => {
  const [secret, other] = ['s3cret-0f-a-feed', '0ther-address']
  assert.equal((await send(`/api/calendar-feeds/${secret}.ics`, { headers: { 'If-None-Match': '"x"' } })).text, 'fine')
  assert.equal(seen.at(-1).headers['if-none-match'], '"x"')
  assert.equal((await send(`/api/v1/${other}`)).text, 'fine')
  const own = behave
  behave = (request) => request.socket.destroy()
  for (const path of [`/api/calendar-feeds/${secret}.ics`, `/api/v1/${other}`]) assertProblem(await send(path), 503, 'unavailable')
  behave = own
  const logs = await Promise.all(['access.log', 'error.log'].map((name) => readFile(join(folder, name), 'utf8')))
  for (const log of logs) {
    assert.ok(log.includes(other), log)
    assert.ok(!log.includes(secret), log)
  }
})

test('what is not for outside is not found, however it is spelled', options, async () => {
  const before = seen.length
  for (const path of [
    '/api/session/back-channel-logout', '/api/session/back-channel-logout/', '/api/session/back-channel-logout;a=b', '/api//session/back-channel-logout',
    '/api/session/back%2Dchannel-logout', '/api/q/health', '/api/%71/metrics', '/api/./q/health', '/api/x/..;/q/health',
    '/auth/admin/', '/auth/realms/master/protocol/openid-connect/token', '/auth/realms/gongjian/%2e%2e/%2e%2e/admin/', '/auth/', '/auth/metrics',
  ]) assertProblem(await send(path), 404, 'not-found')
  assert.equal(seen.length, before)
})

test('an address that cannot be decoded is refused in words', options, async () => {
  assertProblem(await send('/api/v1/%zz'), 400, 'bad-request')
})

test('an address of more than eight kilobytes is refused in words', options, async () => {
  assert.equal((await send(`/api/v1/x?q=${'x'.repeat(7_000)}`)).status, 200)
  assertProblem(await send(`/api/v1/x?q=${'x'.repeat(9_000)}`), 414, 'address-too-long')
})

test('headers that are too large are refused in words', options, async () => {
  assertProblem(await send('/api/v1/x', { headers: { 'X-Long': 'x'.repeat(9_000) } }), 431, 'headers-too-large')
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`X-Long-${i}`, 'x'.repeat(4_000)]))
  assertProblem(await send('/api/v1/x', { headers: many }), 431, 'headers-too-large')
})

test('a body that is too long is refused in words, with and without a length', options, async () => {
  const before = seen.length
  const told = await raw('POST /api/v1/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\nConnection: close\r\n\r\n')
  assert.match(told, /^HTTP\/1\.1 413 [\s\S]*application\/problem\+json[\s\S]*\/problems\/payload-too-large/)
  const chunk = `${(100_000).toString(16)}\r\n${'x'.repeat(100_000)}\r\n`
  const untold = await raw(`POST /api/v1/x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunk.repeat(12)}0\r\n\r\n`)
  assert.match(untold, /^HTTP\/1\.1 413 [\s\S]*\/problems\/payload-too-large/)
  assert.equal(seen.length, before)
})

test('a file of twenty megabytes passes where files are brought, and a longer one does not', options, async () => {
  const bring = (megabytes, path = '/api/v1/activities/1/files') => send(path, { method: 'POST', body: 'x'.repeat(megabytes * 1024 * 1024) })
  assert.equal((await bring(20)).text, 'fine')
  assert.equal((await bring(10, '/api/v1/funding-imports?kind=FUNDS')).text, 'fine')
  assertProblem(await bring(22), 413, 'payload-too-large')
})

test('pages can only be read', options, async () => {
  for (const path of ['/', '/assets/app-1a2b.js', '/pairings']) {
    const answer = await send(path, { method: 'POST', body: '{}' })
    assertProblem(answer, 405, 'method-not-allowed')
    assert.equal(answer.headers.allow, 'GET, HEAD')
  }
})

test('a server that cannot be reached is unavailable, with a time to retry', options, async () => {
  const answer = await send('/auth/realms/gongjian/protocol/openid-connect/auth')
  assertProblem(answer, 503, 'unavailable')
  assert.ok(Number(answer.headers['retry-after']) > 0)
})

test('a refusal of the API passes as it is', options, async () => {
  const own = behave
  try {
    for (const status of [400, 404, 405, 409, 413, 414, 503]) {
      behave = (request, response) => { response.writeHead(status, { 'Content-Type': 'application/problem+json', Allow: 'POST' }).end('{"type":"/problems/own"}') }
      const answer = await send('/api/v1/x')
      assert.equal(answer.status, status)
      assert.equal(answer.text, '{"type":"/problems/own"}')
      assert.equal(answer.headers.allow, 'POST')
    }
  } finally {
    behave = own
  }
})

test('pages come with security headers and are asked for again, hashed assets are kept', options, async () => {
  const page = await send('/pairings/1?x=1')
  assert.match(page.text, /共建/)
  assert.match(page.headers['content-security-policy'], /frame-ancestors 'none'/)
  assert.match(page.headers['strict-transport-security'], /max-age/)
  assert.equal(page.headers['cache-control'], 'no-cache')
  const asset = await send('/assets/app-1a2b.js')
  assert.match(asset.headers['cache-control'], /immutable/)
  assert.match(asset.headers['content-security-policy'], /default-src 'self'/)
  assertProblem(await send('/assets/gone-9z.js'), 404, 'not-found')
})

test('plain HTTP is sent to the same address with TLS', options, async () => {
  const answer = await fetch(`http://127.0.0.1:${plain}/pairings?x=1`, { redirect: 'manual' })
  assert.equal(answer.status, 308)
  assert.equal(answer.headers.get('location'), 'https://localhost/pairings?x=1')
})
