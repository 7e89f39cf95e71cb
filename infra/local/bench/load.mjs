import autocannon from 'autocannon'

export const connections = 8

let running
/** Ends the load that is under way, and lets no other begin. */
export const generator = { name: 'load', stop: async () => { running?.stop(); running = null } }

/**
 * Sends requests on connections that stay open, each of them one after the other, for some seconds or until there were
 * enough (or `patience` is over); gives back how long each took.
 */
export async function load({ apiUrl, next, tokens, seconds, amount, patience }) {
  if (running === null) throw new Error('stopped')
  const milliseconds = []
  const refused = {}
  const began = performance.now()
  const run = running = autocannon({
    url: apiUrl, connections, timeout: 30,
    ...(amount ? { amount: Math.max(amount, connections) } : { duration: seconds }),
    requests: [{ setupRequest: (blank) => ({ ...blank, ...authorized(next(), tokens) }) }],
  })
  run.on('response', (client, status, bytes, took) => {
    milliseconds.push(took)
    if ((status < 200 || status > 299) && status !== 304) refused[status] = (refused[status] ?? 0) + 1
  })
  const impatient = patience && setTimeout(() => run.stop(), patience)
  const { errors } = await run
  clearTimeout(impatient)
  if (running === null) throw new Error('stopped')
  const elapsed = (performance.now() - began) / 1000
  if (errors) refused.broken = errors
  return { requests: milliseconds.length, seconds: elapsed, milliseconds: Float64Array.from(milliseconds).sort(), refused }
}

/** Who fetches a calendar by its secret address is nobody. */
const authorized = ({ as, ...request }, tokens) => as === undefined ? request
  : { ...request, headers: { ...request.headers, Authorization: `Bearer ${tokens.of(as)}` } }

/** The value below which this share of all values lies. */
export const percentile = (sorted, share) => sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]
