import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request as ask } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { freePorts } from '../machine/ports.mjs'
import { startProxy } from './proxy.mjs'

let pages, upstream, proxy, base, port
/** What the server behind was last asked, and how it shall answer. */
const seen = []
let behave

before(async () => {
  pages = await mkdtemp(join(tmpdir(), 'gongjian-pages-'))
  await mkdir(join(pages, 'assets'))
  await writeFile(join(pages, 'index.html'), '<title>共建</title>')
  await writeFile(join(pages, 'assets', 'app-1a2b.js'), 'export {}')
  port = await freePorts(2)
  upstream = createServer((request, response) => { seen.push(request); behave(request, response) }).listen(port + 1, '127.0.0.1')
  await once(upstream, 'listening')
  const behind = `http://127.0.0.1:${port + 1}`
  base = `http://localhost:${port}`
  proxy = await startProxy({ port, publicUrl: base, apiUrl: behind, keycloakUrl: `${behind}/auth`, pages })
})
after(async () => {
  await proxy.stop()
  upstream.closeAllConnections()
  upstream.close()
  await rm(pages, { recursive: true })
})

const echo = (request, response) => { request.resume().on('end', () => response.end('fine')) }
const get = (path, options) => fetch(base + path, options)
async function assertProblem(answer, status, slug) {
  assert.equal(answer.status, status)
  assert.match(answer.headers.get('content-type'), /^application\/problem\+json/)
  const body = await answer.json()
  assert.equal(body.type, `/problems/${slug}`)
  assert.equal(body.status, status)
  assert.match(body.traceId, /^[0-9a-f]{16}$/)
  return body
}
/** Sends bytes as they are and gives back everything that comes. */
async function raw(bytes) {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => { text += chunk }).on('error', () => {})
  socket.write(bytes)
  await Promise.race([once(socket, 'close'), pause(2_000)])
  socket.destroy()
  return text
}

test('the API gets the request with forwarding headers of the proxy alone', async () => {
  behave = echo
  await get('/api/v1/me?returnTo=http://x//y', {
    headers: { 'X-Forwarded-For': '6.6.6.6', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Prefix': '/x', Forwarded: 'for=6.6.6.6', 'X-Real-IP': '6.6.6.6' },
  })
  const { headers, url } = seen.at(-1)
  assert.equal(url, '/api/v1/me?returnTo=http://x//y')
  assert.equal(headers['x-forwarded-for'], '127.0.0.1')
  assert.equal(headers['x-forwarded-host'], `localhost:${port}`)
  assert.equal(headers['x-forwarded-proto'], 'http')
  assert.equal(headers['x-forwarded-port'], String(port))
  for (const name of ['forwarded', 'x-forwarded-prefix', 'x-real-ip']) assert.equal(headers[name], undefined)
})

test('what is not for outside is not found, however it is spelled', async () => {
  behave = echo
  const before = seen.length
  for (const path of [
    '/api/session/back-channel-logout', '/api/session/back-channel-logout/', '/api/session/back-channel-logout;a=b', '/api//session/back-channel-logout',
    '/api/session/back%2Dchannel-logout', '/api/q/health', '/api/%71/metrics', '/api/./q/health', '/api/x/..;/q/health',
    '/auth/admin/', '/auth/realms/master/protocol/openid-connect/token', '/auth/realms/gongjian/%2e%2e/%2e%2e/admin/', '/auth/', '/auth/metrics',
  ]) {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    assert.match(answer, /^HTTP\/1\.1 404 /, path)
    assert.match(answer, /\/problems\/not-found/, path)
  }
  assert.equal(seen.length, before)
})

test('the sign-in pages are reachable', async () => {
  behave = echo
  assert.equal((await get('/auth/realms/gongjian/protocol/openid-connect/auth')).status, 200)
  assert.equal((await get('/auth/resources/x/login.css')).status, 200)
  assert.equal(seen.at(-1).url, '/auth/resources/x/login.css')
})

test('a body that says to be too long is refused before it is read', async () => {
  behave = echo
  await assertProblem(await get('/api/v1/alliances', { method: 'POST', body: 'x'.repeat(10_000_000) }), 413, 'payload-too-large')
})

test('a slow sender of a long body can finish and read the refusal', async () => {
  const socket = connect(port, '127.0.0.1')
  let answer = '', broken
  socket.on('data', (chunk) => { answer += chunk }).on('error', (failure) => { broken = failure })
  socket.write('POST /api/v1/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\n\r\n')
  for (let sent = 0; sent < 20; sent++) {
    socket.write('x'.repeat(100_000))
    await pause(20)
  }
  assert.equal(broken, undefined)
  assert.match(answer, /^HTTP\/1\.1 413 /)
  socket.write('GET /api/v1/next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
  await pause(200)
  assert.match(answer, /fine$/)
  socket.destroy()
})

test('a body without a length is counted', async () => {
  behave = (request) => request.resume()
  for (let round = 0; round < 3; round++) {
    const stream = new ReadableStream({ start(controller) { for (let i = 0; i < 30; i++) controller.enqueue(new Uint8Array(100_000)); controller.close() } })
    await assertProblem(await get('/api/v1/alliances', { method: 'POST', body: stream, duplex: 'half' }), 413, 'payload-too-large')
  }
})

test('a body of just under one megabyte passes', async () => {
  behave = echo
  const answer = await get('/api/v1/alliances', { method: 'POST', body: 'x'.repeat(1024 * 1024) })
  assert.equal(await answer.text(), 'fine')
})

test('a file of twenty megabytes passes where files are brought, and a longer one does not', async () => {
  behave = echo
  const bring = (length, path = '/api/v1/activities/1/files') => get(path, { method: 'POST', body: 'x'.repeat(length) })
  assert.equal(await (await bring(20 * 1024 * 1024 + 1000)).text(), 'fine')
  assert.equal(await (await bring(10 * 1024 * 1024, '/api/v1/funding-imports?kind=FUNDS')).text(), 'fine')
  await assertProblem(await bring(22 * 1024 * 1024), 413, 'payload-too-large')
  await assertProblem(await bring(2 * 1024 * 1024, '/api/v1/activities/1/files/2'), 413, 'payload-too-large')
})

test('a client that waits to be invited is refused without sending', async () => {
  const answer = await raw('POST /api/v1/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\nExpect: 100-continue\r\n\r\n')
  assert.match(answer, /^HTTP\/1\.1 413 /)
  assert.doesNotMatch(answer, /100 Continue/)
})

test('an expectation that nobody can meet is refused in words', async () => {
  const answer = await raw('POST /api/v1/x HTTP/1.1\r\nHost: localhost\r\nExpect: the-impossible\r\nContent-Length: 2\r\n\r\n{}')
  assert.match(answer, /^HTTP\/1\.1 417 /)
  assert.match(answer, /application\/problem\+json[\s\S]*\/problems\/expectation-failed/)
})

test('errors without words get ours, others pass unchanged', async () => {
  for (const [status, slug] of [[413, 'payload-too-large'], [414, 'address-too-long'], [431, 'headers-too-large']]) {
    behave = (request, response) => { response.writeHead(status, { 'Content-Length': 0 }).end() }
    await assertProblem(await get('/api/v1/x'), status, slug)
  }
  behave = (request, response) => { response.writeHead(400, { 'Content-Type': 'application/problem+json' }).end('{"type":"/problems/own"}') }
  assert.equal((await (await get('/api/v1/x')).json()).type, '/problems/own')
})

test('a server that cannot be reached is unavailable, with a time to retry', async () => {
  const other = await freePorts(2)
  const lonely = await startProxy({ port: other, publicUrl: `http://localhost:${other}`, apiUrl: `http://127.0.0.1:${other + 1}`, keycloakUrl: base, pages })
  try {
    const answer = await fetch(`http://localhost:${other}/api/v1/me`, { headers: { 'Accept-Language': 'en' } })
    assert.ok(Number(answer.headers.get('retry-after')) > 0)
    assert.equal((await assertProblem(answer, 503, 'unavailable')).title, 'Unavailable')
  } finally {
    await lonely.stop()
  }
})

test('a server that breaks off before or amid its answer does not hurt the proxy', async () => {
  behave = (request) => request.socket.destroy()
  await assertProblem(await get('/api/v1/x'), 503, 'unavailable')
  behave = (request, response) => { response.writeHead(200, { 'Content-Length': 100 }); response.write('half'); setTimeout(() => request.socket.destroy(), 50) }
  await assert.rejects(async () => (await get('/api/v1/x')).text())
  behave = echo
  assert.equal((await get('/api/v1/x')).status, 200)
})

test('a client that leaves takes its request along', async () => {
  const left = new Promise((done) => { behave = (request, response) => { response.on('close', done) } })
  const client = ask(`${base}/api/v1/slow`).on('error', () => {})
  client.end()
  setTimeout(() => client.destroy(), 100)
  await left
})

test('unreadable requests are answered in words', async () => {
  for (const bytes of ['nonsense\r\n\r\n', 'GET /api/v1/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 'GET http://%zz/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n']) {
    const answer = await raw(bytes)
    assert.match(answer, /^HTTP\/1\.1 400 /, bytes)
    assert.match(answer, /\/problems\/bad-request/, bytes)
  }
  const answer = await raw(`GET /api/v1/x HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n`)
  assert.match(answer, /^HTTP\/1\.1 431 /)
  assert.match(answer, /\/problems\/headers-too-large/)
})

test('an address of a forward proxy counts by its path alone', async () => {
  behave = echo
  await raw('GET http://evil.example/api/v1/me HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')
  assert.equal(seen.at(-1).url, '/api/v1/me')
})

test('pages come with security headers and are asked for again, hashed assets are kept', async () => {
  const page = await get('/pairings/1?x=1', { headers: { Accept: 'text/html' } })
  assert.match(await page.text(), /共建/)
  assert.match(page.headers.get('content-security-policy'), /frame-ancestors 'none'/)
  assert.equal(page.headers.get('cache-control'), 'no-cache')
  assert.match((await get('/assets/app-1a2b.js')).headers.get('cache-control'), /immutable/)
  await assertProblem(await get('/assets/gone-9z.js'), 404, 'not-found')
  await assertProblem(await get('/', { method: 'POST' }), 405, 'method-not-allowed')
})
