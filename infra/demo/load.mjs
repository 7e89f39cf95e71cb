import { parseArgs } from 'node:util'
import { Client } from './loader/client.mjs'
import { readDemo } from './loader/data.mjs'
import { loadDemo } from './loader/load-demo.mjs'

const usage = '用法：node infra/demo/load.mjs [--base http://localhost:8080] [--quiet]'

/** `fetch failed` alone tells nobody what to do. */
const words = (failure, base) => (failure.cause?.code === 'ECONNREFUSED' || failure.cause?.cause?.code === 'ECONNREFUSED'
  ? `连不上 ${base}，请先启动 infra/run。` : failure.message)

async function main() {
  const { base, quiet } = options()
  try {
    await loadDemo(new Client(base), readDemo(), { quiet })
  } catch (failure) {
    console.error(`演示数据没有载入完：${words(failure, base)}`)
    process.exitCode = 1
  }
}

function options() {
  try {
    return parseArgs({ options: { base: { type: 'string', default: 'http://localhost:8080' }, quiet: { type: 'boolean', default: false } } }).values
  } catch (unknown) {
    console.error(`${unknown.message}\n${usage}`)
    process.exit(2)
  }
}

await main()
