import { load, percentile } from './load.mjs'
import { cpuSeconds, memory } from './process.mjs'

/** Nobody waits longer than this for the compiler; on a slow machine it has then seen fewer requests. */
const longestWarmUp = 300_000
/** The compiler sees all workloads mixed, as in real life, and the slow ones as often as the fast ones. */
const rounds = 10

/** Sends `amount` requests of each workload, a tenth in each round; gives back how many each of them had. */
export async function warmUp({ workloads, amount, ...where }) {
  const until = Date.now() + longestWarmUp
  const sent = Object.fromEntries(workloads.map(({ name }) => [name, 0]))
  for (let round = 0; round < rounds; round++)
    for (const { name, next } of workloads) {
      const patience = until - Date.now()
      if (patience > 0) sent[name] += (await load({ next, amount: amount / rounds, patience, ...where })).requests
    }
  return sent
}

/** One workload for some seconds, with what it cost the API. */
export async function measure({ workload: { name, title, next }, pid, ...where }) {
  const before = cpuSeconds(pid)
  const { requests, seconds, milliseconds, refused } = await load({ next, ...where })
  const cpu = cpuSeconds(pid) - before
  const at = (share) => rounded(percentile(milliseconds, share))
  return {
    name, title, requests, perSecond: rounded(requests / seconds), cpuPer10000: rounded(cpu / requests * 10_000),
    p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1), refused, memory: memory(pid),
  }
}

export const rounded = (value) => Number(value.toPrecision(3))
