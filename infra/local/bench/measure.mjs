import { load, percentile } from './load.mjs'
import { cpuSeconds, memory } from './process.mjs'

/** Nobody waits longer than this for the compiler; on a slow machine it has then seen fewer requests. */
const longestWarmUp = 300_000
/** Every workload has its turn for so long, the slow ones too. */
const turn = 3_000

/** Sends all workloads in turn until there were enough requests; gives back how many there were. */
export async function warmUp({ workloads, amount, ...where }) {
  const until = Date.now() + longestWarmUp
  let sent = 0
  for (let turns = 0; sent < amount && Date.now() < until; turns++) {
    const { next } = workloads[turns % workloads.length]
    sent += (await load({ next, amount: amount - sent, patience: turn, ...where })).requests
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
