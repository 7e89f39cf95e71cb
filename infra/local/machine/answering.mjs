import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { Sentence } from './sentence.mjs'

/** Waits until an address answers 200, the child ends, or the patience is over. */
export async function answering(child, address, seconds) {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await pause(150)) {
    if (child.ended()) break
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
  }
  const reason = child.ended() ? '没有启动' : `${seconds} 秒内没有就绪`
  throw new Sentence(`${child.name} ${reason}（日志 ${child.log}）${await lastWords(child.log)}`)
}

async function lastWords(log) {
  const lines = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n')
  const telling = lines.filter((line) => /ERROR|FATAL|Caused by|Exception/.test(line))
  return (telling.length ? telling : lines).slice(-3).map((line) => `\n  ${line.trim().slice(0, 300)}`).join('')
}
