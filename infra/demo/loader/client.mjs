import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Access } from './access.mjs'

/** A refusal in the words of the API. */
export class Refusal extends Error {
  constructor(method, path, status, problem) {
    const fields = (problem.violations ?? []).map((one) => `${one.pointer} ${one.message}`).join('；')
    super(`${method} ${path} → ${status} ${problem.detail ?? problem.title ?? ''}${fields && `（${fields}）`}${problem.type ? ` [${problem.type}]` : ''}`)
    this.status = status
    this.type = problem.type
  }
}

export class Client {
  #base
  #access

  constructor(base) {
    this.#base = base.replace(/\/+$/, '')
    this.#access = new Access(this.#base)
  }

  get(account, path) {
    return this.#send(account, 'GET', path)
  }

  /** `key` names the effect for good: the same effect sent twice happens once. */
  post(account, path, body, key) {
    return this.#send(account, 'POST', path, body, key && { 'idempotency-key': idempotencyKey(key) })
  }

  /** For what was just looked at, whatever its version. */
  patch(account, path, body) {
    return this.#send(account, 'PATCH', path, body, { 'if-match': '*' })
  }

  /** Every item of a list, page after page. */
  async all(account, path) {
    const items = []
    for (let cursor; ; ) {
      const query = `limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`
      const page = await this.get(account, `${path}${path.includes('?') ? '&' : '?'}${query}`)
      items.push(...page.items)
      if (!(cursor = page.nextCursor)) return items
    }
  }

  async #send(account, method, path, body, more, attempt = 1) {
    const headers = { authorization: `Bearer ${await this.#access.of(account)}`, accept: 'application/json', 'accept-language': 'zh-CN', ...more }
    if (body) headers['content-type'] = 'application/json'
    const answer = await fetch(`${this.#base}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) })
    const view = await answer.json().catch(() => ({}))
    if (answer.ok) return Object.assign(view, answer.headers.get('idempotency-replayed') && { replayed: true })
    if (attempt < 4 && [401, 429, 503].includes(answer.status)) {
      if (answer.status === 401) this.#access.forget(account)
      else await pause(1000 * Math.min(10, Number(answer.headers.get('retry-after')) || 1))
      return this.#send(account, method, path, body, more, attempt + 1)
    }
    throw new Refusal(method, path, answer.status, view)
  }
}

export const idempotencyKey = (natural) => `demo-${createHash('sha256').update(natural).digest('hex').slice(0, 40)}`
