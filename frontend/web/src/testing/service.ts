import { vi } from 'vitest'

export interface Asked {
  method: string
  url: string
  headers: Record<string, string>
  body: unknown
}
type Reply = { status?: number; body?: unknown; etag?: string } | 'silence' | 'waiting'

/**
 * A service that answers what the spec says, in order for each path (the last one again and again), and remembers.
 * What it does not know it answers with `otherwise`, or does not find.
 */
export function service(replies: Record<string, Reply | Reply[]>) {
  const asked: Asked[] = []
  vi.stubGlobal(
    'fetch',
    vi.fn((url: string, { method = 'GET', headers = {}, body }: RequestInit = {}) => {
      const sent = headers as Record<string, string>
      const isJson = /json/.test(sent['Content-Type'] ?? '')
      asked.push({
        method,
        url,
        headers: sent,
        body: body && isJson ? JSON.parse(body as string) : (body ?? undefined),
      })
      const key = `${method} ${url.replace('/api/v1', '')}`
      const known = replies[key] ?? replies[key.replace(/\?.*/, '')] ?? replies.otherwise ?? { status: 404 }
      const reply = Array.isArray(known) ? (known.length > 1 ? known.shift()! : known[0]!) : known
      if (reply === 'waiting') return new Promise(() => undefined)
      if (reply === 'silence') return Promise.reject(new TypeError('Failed to fetch'))
      const { status = 200, body: answer = {}, etag } = reply
      const type = status < 400 ? 'application/json' : 'application/problem+json'
      return Promise.resolve(
        new Response(JSON.stringify(answer), {
          status,
          headers: { 'Content-Type': type, ...(etag ? { ETag: etag } : {}) },
        }),
      )
    }),
  )
  return asked
}
