import { Agent, createServer } from 'node:http'
import { once } from 'node:events'
import httpProxy from 'http-proxy-3'
import { counted, drain, isDeclaredTooLarge } from './body.mjs'
import { filesIn } from './files.mjs'
import { problem, refuse } from './problem.mjs'
import { routeOf } from './route.mjs'

/** The one origin: pages at /, the API at /api, the sign-in pages at /auth. Resolves once it listens on all its addresses. */
export async function startProxy({ port, hosts = ['127.0.0.1'], publicUrl, apiUrl, keycloakUrl, pages, warn = () => {} }) {
  const files = filesIn(pages)
  const toApi = forwarder(apiUrl, publicUrl, warn)
  const toKeycloak = forwarder(keycloakUrl, publicUrl, warn)
  const handlers = { files, api: toApi, keycloak: toKeycloak }

  function handle(request, response) {
    response.on('error', () => {})
    if (!request.url.startsWith('/')) request.url = relative(request.url)
    const route = routeOf(request.url)
    const handler = handlers[route]
    if (handler) return handler(request, response)
    refuse(request, response, route)
    drain(request)
  }

  const servers = hosts.map(() => createServer({ maxHeaderSize: 32 * 1024, requestTimeout: 300_000 }, handle))
  for (const server of servers) {
    // Without this, Node would invite the body before we had looked at its length.
    server.on('checkContinue', (request, response) => {
      if (!isDeclaredTooLarge(request)) response.writeContinue()
      handle(request, response)
    })
    server.on('checkExpectation', (request, response) => {
      refuse(request, response, 'expectation-failed')
      drain(request)
    })
    server.on('clientError', answerUnreadable)
  }
  await Promise.all(servers.map((server, index) => { server.listen(port, hosts[index]); return once(server, 'listening') }))
  return {
    async stop() {
      await Promise.all(servers.map((server) => { server.close(); server.closeAllConnections(); return once(server, 'close') }))
    },
  }
}

/** `GET http://host/path` as it is sent to forward proxies: only the path counts here. */
function relative(url) {
  try {
    const { pathname, search } = new URL(url)
    return pathname + search
  } catch {
    return '/%'
  }
}

function forwarder(target, publicUrl, warn) {
  const { host, port, protocol } = new URL(publicUrl)
  const proxy = httpProxy.createProxyServer({
    target: new URL(target).origin, agent: new Agent({ keepAlive: true, keepAliveMsecs: 10_000 }), proxyTimeout: 60_000, selfHandleResponse: true,
  })

  const outgoing = new WeakMap()

  proxy.on('proxyReq', (sent, request) => outgoing.set(request, sent))
  proxy.on('proxyRes', (incoming, request, response) => answer(incoming, request, response))
  proxy.on('error', (failure, request, response) => {
    if (response.destroyed || response.writableEnded) return
    warn(`${request.method} ${request.url.split('?')[0]}: ${failure.code ?? failure.message}`)
    refuse(request, response, 'unavailable')
  })

  return (request, response) => {
    if (isDeclaredTooLarge(request)) {
      refuse(request, response, 'payload-too-large')
      return drain(request)
    }
    dropForwarded(request.headers)
    Object.assign(request.headers, {
      'x-forwarded-for': request.socket.remoteAddress?.replace('::ffff:', '') ?? '127.0.0.1',
      'x-forwarded-proto': protocol.slice(0, -1), 'x-forwarded-host': host, 'x-forwarded-port': port || (protocol === 'https:' ? '443' : '80'),
    })
    const buffer = counted(request, () => {
      refuse(request, response, 'payload-too-large')
      outgoing.get(request)?.destroy()
      drain(request)
    })
    proxy.web(request, response, { buffer })
  }
}

const untrusted = /^(forwarded|x-forwarded-.*|x-real-ip|x-original-.*|x-rewrite-.*)$/
const hopByHop = /^(connection|keep-alive|proxy-.*|te|upgrade|http2-settings|expect)$/

/** Only this proxy says where a request comes from; whatever a client claims about it is not passed on. */
function dropForwarded(headers) {
  for (const name of Object.keys(headers)) {
    if (untrusted.test(name) || hopByHop.test(name)) delete headers[name]
  }
}

const slugs = {
  400: 'bad-request', 404: 'not-found', 413: 'payload-too-large', 414: 'address-too-long', 417: 'expectation-failed', 431: 'headers-too-large',
  502: 'unavailable', 503: 'unavailable', 504: 'unavailable',
}

/** Passes an answer on; an error without words of its own gets ours. */
function answer(incoming, request, response) {
  if (response.headersSent || response.destroyed) return incoming.destroy()
  const wordless = incoming.headers['content-length'] === '0' || /^text\/html/.test(incoming.headers['content-type'] ?? '')
  const slug = wordless && slugs[incoming.statusCode]
  if (slug && request.url.startsWith('/api')) {
    incoming.resume()
    return refuse(request, response, slug)
  }
  const headers = { ...incoming.headers }
  for (const name of ['connection', 'keep-alive', 'transfer-encoding']) delete headers[name]
  response.writeHead(incoming.statusCode, incoming.statusMessage, headers)
  incoming.on('error', () => response.destroy())
  incoming.on('aborted', () => response.destroy())
  incoming.pipe(response)
}

function answerUnreadable(failure, socket) {
  if (failure.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  const { status, headers, body } = problem(failure.code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'bad-request')
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
