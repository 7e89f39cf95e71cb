import type { Transport } from './client'
import { Unreachable } from './problem'

/** The session is an HttpOnly cookie, so there is no token that a script could hold or lose. */
export function browserTransport(language: () => string): Transport {
  return async ({ method, url, headers, body, contentType }) => {
    const reply = await fetch(url, {
      method: method.toUpperCase(),
      credentials: 'same-origin',
      cache: 'no-cache',
      headers: {
        ...headers,
        Accept: 'application/json, application/problem+json',
        'Accept-Language': language(),
        'X-Requested-With': 'gongjian',
        ...(body === undefined ? {} : { 'Content-Type': contentType ?? 'application/json' }),
      },
      body: contentType ? (body as string) : body === undefined ? undefined : JSON.stringify(body),
    }).catch((cause: unknown) => Promise.reject(new Unreachable('no answer', { cause })))
    return {
      status: reply.status,
      etag: reply.headers.get('ETag') ?? undefined,
      body: await readJson(reply),
    }
  }
}

/** A proxy in between may answer in HTML; its words are not for our users. */
async function readJson(reply: Response): Promise<unknown> {
  const isJson = /\bjson\b/.test(reply.headers.get('Content-Type') ?? '')
  return isJson ? reply.json().catch(() => ({})) : {}
}
