import { pageOfSums } from './workloads.mjs'

/** Sends one request outside of any measurement and gives back what was answered. */
export const sender = ({ apiUrl, tokens }) => async ({ as, path, ...request }) => {
  const answer = await fetch(apiUrl + path, { ...request, headers: { ...request.headers, Authorization: `Bearer ${tokens.of(as)}` } })
  const body = await answer.text()
  if (!answer.ok) throw new Error(`${request.method} ${path} was answered ${answer.status}: ${body.slice(0, 300)}`)
  return JSON.parse(body)
}

/** Where each page of all sums begins; the first has no cursor. */
export async function cursorsOf(send) {
  const cursors = [undefined]
  for (let page; (page = await send(pageOfSums(cursors.at(-1)))).nextCursor;) cursors.push(page.nextCursor)
  return cursors
}
