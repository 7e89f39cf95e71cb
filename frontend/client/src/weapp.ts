import type { Transport } from './client'
import { Unreachable } from './problem'

interface WeappRequest {
  url: string
  method: string
  header: Record<string, string>
  data?: unknown
  success(reply: { statusCode: number; header: Record<string, string>; data: unknown }): void
  fail(): void
}

/** `wx.request` has neither cookies nor PATCH: the token is the mini-program's own, and PATCH travels as POST. */
export function weappTransport(
  request: (options: WeappRequest) => void,
  origin: string,
  token: () => string,
): Transport {
  return ({ method, url, headers, body, contentType }) =>
    new Promise((resolve, reject) =>
      request({
        url: origin + url,
        method: method === 'patch' ? 'POST' : method.toUpperCase(),
        header: {
          ...headers,
          Authorization: `Bearer ${token()}`,
          'Accept-Language': 'zh-CN',
          ...(body === undefined ? {} : { 'Content-Type': contentType ?? 'application/json' }),
          ...(method === 'patch' ? { 'X-HTTP-Method-Override': 'PATCH' } : {}),
        },
        data: body,
        success: ({ statusCode, header, data }) =>
          resolve({ status: statusCode, etag: header.ETag ?? header.Etag ?? header.etag, body: data }),
        fail: () => reject(new Unreachable('no answer')),
      }),
    )
}
