import sirv from 'sirv'
import { refuse } from './problem.mjs'

export const securityHeaders = {
  // Element Plus positions its poppers with inline styles; scripts come from here alone.
  'Content-Security-Policy': "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    + "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** The built pages: hashed assets may be kept for ever, everything else is asked for again, unknown paths are the SPA's. */
export function filesIn(folder) {
  const serve = sirv(folder, {
    etag: true, gzip: true, brotli: true, single: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (!['GET', 'HEAD'].includes(request.method)) return refuse(request, response, 'method-not-allowed', { Allow: 'GET, HEAD' })
    serve(request, response, () => refuse(request, response, 'not-found'))
  }
}
