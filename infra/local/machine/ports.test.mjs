import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { freePorts, isFree, portsFrom, requireFree } from './ports.mjs'

test('a port that somebody listens on is named in the refusal', async () => {
  const first = await freePorts(5)
  const busy = createServer().listen(first + 2, '127.0.0.1')
  await once(busy, 'listening')
  try {
    assert.equal(await isFree(first + 2), false)
    await assert.rejects(requireFree(portsFrom(first)), new RegExp(`端口 ${first + 2} 已被占用`))
  } finally {
    busy.close()
  }
})

test('five free neighbours are accepted', async () => {
  await requireFree(portsFrom(await freePorts(5)))
})
