/** What a program from outside needs: the one origin, and tokens from Keycloak for the demo accounts. */
export const base = process.env.GONGJIAN_BASE_URL ?? 'http://localhost:8080'
export const realm = `${base}/auth/realms/gongjian`

export async function tokensOf(username, { password = 'gongjian', client = 'gongjian-cli', scope = 'openid' } = {}) {
  const body = new URLSearchParams({ grant_type: 'password', client_id: client, username, password, scope })
  const answer = await fetch(`${realm}/protocol/openid-connect/token`, { method: 'POST', body })
  return { status: answer.status, ...await answer.json() }
}

const known = new Map()

/** A call of the API in somebody's name, at the public address or straight at one process; tokens are fetched once. */
export async function call(path, { as, at = base, method = 'GET', json, headers, ...options } = {}) {
  if (as && !known.has(as)) known.set(as, (await tokensOf(as)).access_token)
  return fetch(at + path, {
    method, redirect: 'manual', ...options,
    headers: {
      ...(as && { Authorization: `Bearer ${known.get(as)}` }),
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  })
}

/** A browser as far as cookies and redirects go. */
export class Browser {
  #cookies = new Map()

  async go(url, { method = 'GET', body, headers } = {}) {
    const address = new URL(url, base)
    const answer = await fetch(address, { method, body, redirect: 'manual', headers: { Cookie: this.#sent(address), ...headers } })
    for (const line of answer.headers.getSetCookie()) this.#keep(line)
    return answer
  }

  /** Follows redirects and gives back the last answer and its address. */
  async visit(url, options) {
    let address = url
    let answer = await this.go(address, options)
    for (let hop = 0; hop < 10 && answer.headers.has('location'); hop++) {
      address = new URL(answer.headers.get('location'), new URL(address, base)).href
      answer = await this.go(address)
    }
    return { answer, address: new URL(address, base).href, text: await answer.text() }
  }

  async signIn(username, password = 'gongjian', returnTo = '/') {
    const { text } = await this.visit(`/api/session/login?returnTo=${encodeURIComponent(returnTo)}`)
    const action = /action="([^"]+)"/.exec(text)[1].replaceAll('&amp;', '&')
    return this.visit(action, { method: 'POST', body: new URLSearchParams({ username, password }) })
  }

  cookie(name) {
    return [...this.#cookies.values()].find((cookie) => cookie.name.startsWith(name))
  }

  #keep(line) {
    const [pair, ...attributes] = line.split(/;\s*/)
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? '/'
    const isGone = value === '' || attributes.some((each) => /^max-age=0$/i.test(each))
    if (isGone) this.#cookies.delete(`${path} ${name}`)
    else this.#cookies.set(`${path} ${name}`, { name, value, path, attributes })
  }

  #sent({ pathname }) {
    return [...this.#cookies.values()].filter(({ path }) => pathname.startsWith(path)).map(({ name, value }) => `${name}=${value}`).join('; ')
  }
}

/** Fails unless the answer is a problem (of this status and kind, where they are given), and gives back its body. */
export async function problemOf(answer, status, type) {
  const text = await answer.text()
  const told = `${answer.status} ${answer.headers.get('content-type')} ${text.slice(0, 300)}`
  if ((status && answer.status !== status) || !answer.headers.get('content-type')?.startsWith('application/problem+json')) throw new Error(`expected a ${status ?? ''} problem, got ${told}`)
  const body = JSON.parse(text)
  if (type && body.type !== `/problems/${type}`) throw new Error(`expected /problems/${type}, got ${told}`)
  for (const name of ['type', 'title', 'status', 'traceId']) if (body[name] === undefined) throw new Error(`a problem without ${name}: ${told}`)
  return body
}
