/**
 * Where a request goes, judged by the path as the servers behind will understand it: escapes
 * decoded, dots resolved, slashes merged, matrix parameters cut. Nothing hidden can be reached by spelling it differently.
 */
export function routeOf(url) {
  const path = canonical(url)
  if (path === undefined) return 'bad-request'
  if (path === '/api' || path.startsWith('/api/')) {
    // Keycloak calls the back channel at the API itself; health and metrics live under q in development.
    const hidden = path === '/api/session/back-channel-logout' || path === '/api/q' || path.startsWith('/api/q/')
    return hidden ? 'not-found' : 'api'
  }
  if (path === '/auth' || path.startsWith('/auth/')) {
    // The admin console and the master realm stay inside.
    return /^\/auth\/(realms\/gongjian|resources)\//.test(path) ? 'keycloak' : 'not-found'
  }
  return 'files'
}

export function canonical(url) {
  try {
    const raw = new URL(url, 'http://localhost').pathname
    const decoded = decodeURIComponent(raw)
    if (decoded.includes('\0')) return undefined
    const segments = []
    for (const segment of decoded.split(/[/\\]+/).map((each) => each.split(';')[0])) {
      if (segment === '..') segments.pop()
      else if (segment !== '' && segment !== '.') segments.push(segment)
    }
    return `/${segments.join('/')}${/[/\\]$/.test(decoded) && segments.length ? '/' : ''}`.replace(/^(\/api\/session\/back-channel-logout)\/$/, '$1')
  } catch {
    return undefined
  }
}
