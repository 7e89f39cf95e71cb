import { createClient, Unreachable, type Transport } from '@gongjian/client'
import { heldSession } from '@/app/session/session'
import { useDisplay } from '@/ui/useDisplay'

function formOf(body: unknown) {
  const form = new FormData()
  for (const [name, value] of Object.entries(body as Record<string, string | File | boolean | undefined>))
    if (value !== undefined) form.append(name, value instanceof File ? value : String(value))
  return form
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

/** Sends a form instead of JSON and tells how much of it has gone, which `fetch` cannot. */
function formTransport(sent: (share: number) => void): Transport {
  return ({ method, url, headers, body }) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      request.open(method.toUpperCase(), url)
      const all = {
        ...headers,
        Accept: 'application/json, application/problem+json',
        'Accept-Language': useDisplay().language,
        'X-Requested-With': 'gongjian',
      }
      for (const [name, value] of Object.entries(all)) request.setRequestHeader(name, value)
      request.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && sent(loaded / total)
      request.onload = () =>
        resolve({
          status: request.status,
          etag: request.getResponseHeader('ETag') ?? undefined,
          body: readJson(request.responseText),
        })
      request.onerror = request.onabort = () => reject(new Unreachable('no answer'))
      request.send(formOf(body))
    })
}

/** A client for one file on its way. */
export const uploading = (sent: (share: number) => void) => createClient(heldSession(formTransport(sent)))
