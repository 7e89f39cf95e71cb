import { createServer } from 'node:net'

/** Whether nobody listens on the port of the loopback interface. */
export function isFree(port) {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => done(true)))
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
