import { Problem } from './problem'
import type { AnswerOf, BodyOf, Method, ParamsOf, PathOf, QueryOf } from './types'

export interface Call {
  method: Method
  url: string
  headers: Record<string, string>
  body?: unknown
  /** What a body is that is not JSON; it goes out as it is. */
  contentType?: string
}
export interface Reply {
  status: number
  etag?: string
  body: unknown
}
/** Carries one call to the service; rejects with `Unreachable` when no answer came. */
export type Transport = (call: Call) => Promise<Reply>

export interface Options<P extends PathOf<M>, M extends Method> {
  params?: ParamsOf<P, M>
  query?: Partial<QueryOf<P, M>>
  body?: BodyOf<P, M>
  /** For a body of text that is not JSON, such as `text/calendar`. */
  contentType?: string
  ifMatch?: string
  /** The same for every attempt at one intent of the user, so that it happens once. */
  idempotencyKey?: string
}
export interface Answer<A> {
  data: A
  etag?: string
}

function fill(path: string, params: Record<string, unknown> = {}) {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
}

function search(query: Record<string, unknown> = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return given.length ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : ''
}

export function createClient(transport: Transport, base = '/api/v1') {
  return async function call<M extends Method, P extends PathOf<M>>(
    method: M,
    path: P,
    { params, query, body, contentType, ifMatch, idempotencyKey }: Options<P, M> = {},
  ): Promise<Answer<AnswerOf<P, M>>> {
    const headers: Record<string, string> = {}
    if (ifMatch) headers['If-Match'] = ifMatch
    if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey
    const reply = await transport({
      method,
      url: base + fill(path, params) + search(query),
      headers,
      body,
      contentType,
    })
    if (reply.status >= 400) throw new Problem({ ...(reply.body as object), status: reply.status }, reply.etag)
    return { data: reply.body as AnswerOf<P, M>, etag: reply.etag }
  }
}
export type Client = ReturnType<typeof createClient>
