const client = 'gongjian-cli'
const password = 'gongjian'

/** Access tokens of the demo accounts; they live for minutes, so each is renewed half a minute early. */
export class Access {
  #base
  #tokens = new Map()

  constructor(base) {
    this.#base = base
  }

  async of(account) {
    // Kept as a promise: parallel requests of one account share one sign-in.
    if (!this.#tokens.has(account)) this.#tokens.set(account, this.#signIn(account))
    const { token, until } = await this.#tokens.get(account)
    if (until > Date.now()) return token
    this.#tokens.delete(account)
    return this.of(account)
  }

  forget(account) {
    this.#tokens.delete(account)
  }

  async #signIn(account) {
    const form = new URLSearchParams({ grant_type: 'password', client_id: client, username: account, password })
    const answer = await fetch(`${this.#base}/auth/realms/gongjian/protocol/openid-connect/token`, { method: 'POST', body: form })
    const body = await answer.json().catch(() => ({}))
    if (!answer.ok) throw new Error(`账号 ${account} 登录失败：${body.error_description ?? body.error ?? answer.status}`)
    return { token: body.access_token, until: Date.now() + (body.expires_in - 30) * 1000 }
  }
}
