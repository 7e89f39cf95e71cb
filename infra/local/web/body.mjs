import { Transform } from 'node:stream'

const limit = 1024 * 1024
/** Where files of 20 MB and tables of 10 MB are brought, with the form around them. */
const upload = /^\/api\/v1\/(?:[a-z-]+\/[^/]+\/files|funding-imports)$/

const limitOf = (request) => (upload.test(request.url.split('?')[0]) ? 21 * limit : limit)

/** Whether the sender says itself that the body is too long. */
export const isDeclaredTooLarge = (request) => Number(request.headers['content-length'] ?? 0) > limitOf(request)

/** The body as it comes, cut off with `whenTooLarge` as soon as it is longer than allowed. */
export function counted(request, whenTooLarge) {
  const most = limitOf(request)
  let length = 0
  const counter = new Transform({
    transform(chunk, _encoding, pass) {
      length += chunk.length
      if (length <= most) return pass(null, chunk)
      request.unpipe(counter)
      whenTooLarge()
    },
  })
  request.on('error', () => counter.destroy())
  return request.pipe(counter)
}

/**
 * Reads on for a while after a refusal, which therefore must not say "Connection: close": Node would
 * hang up on a client that is still sending, and the client would see a broken connection instead of the answer.
 */
export function drain(request) {
  let left = 32 * limit
  const impatient = setTimeout(() => request.socket.destroy(), 10_000).unref()
  request.on('data', (chunk) => { if ((left -= chunk.length) < 0) request.socket.destroy() })
  request.on('close', () => clearTimeout(impatient))
  request.resume()
}
