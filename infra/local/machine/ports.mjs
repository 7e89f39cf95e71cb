import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { Sentence } from './sentence.mjs'

/** The addresses that "localhost" may mean here: a browser tries IPv6 first where there is one. */
export const loopback = Object.values(networkInterfaces()).flat().some(({ address }) => address === '::1') ? ['127.0.0.1', '::1'] : ['127.0.0.1']

/** Whether nobody listens on the port of the loopback interface. */
export async function isFree(port) {
  return (await Promise.all(loopback.map((host) => canListen(port, host)))).every(Boolean)
}

function canListen(port, host) {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(true)))
  })
}

/** The first of `count` neighbouring free ports, from a place that differs between processes. */
export async function freePorts(count = 1) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const first = 20_000 + Math.floor(Math.random() * 10_000)
    const wanted = Array.from({ length: count }, (_, offset) => first + offset)
    if ((await Promise.all(wanted.map(isFree))).every(Boolean)) return first
  }
  throw new Error('no free ports')
}

/** The five neighbouring ports of a stack; only the first is for people. */
export const portsFrom = (web) => ({ web, api: web + 1, keycloak: web + 2, management: web + 3, postgres: web + 4 })

export async function requireFree(ports) {
  const checked = await Promise.all(Object.values(ports).map(async (port) => [port, await isFree(port)]))
  const busy = checked.filter(([, free]) => !free).map(([port]) => port)
  if (busy.length) throw new Sentence(`端口 ${busy.join('、')} 已被占用，请关闭占用它的程序，或用 --port 换一组端口（从该端口起共用五个）。`)
}
