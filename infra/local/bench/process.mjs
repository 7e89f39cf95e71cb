import { readFileSync } from 'node:fs'

/** Linux counts the time of processes in hundredths of a second, whatever its clock does. */
const ticksPerSecond = 100

/** Seconds of processor time that a process has used so far, all its threads together. */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** What it holds in memory now, in MiB. */
export function memory(pid) {
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024)
}
