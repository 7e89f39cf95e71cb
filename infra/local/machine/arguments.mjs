import { parseArgs } from 'node:util'
import { Sentence } from './sentence.mjs'

export const usage = `用法：infra/run [--port 端口] [--reset] [--no-demo]

  --port N    网页的端口，默认 8080；其后的四个端口也会用到
  --reset     先删除已有的数据
  --no-demo   不带演示账号与演示数据；数据与演示的分开存放`

export function runArguments(args) {
  const { values } = parsed(args)
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port < 1024 || port > 65_531) throw new Sentence(`--port 必须是 1024 到 65531 之间的整数，而不是“${values.port}”。`)
  return { port, reset: values.reset, demo: !values['no-demo'], help: values.help }
}

function parsed(args) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '8080' }, reset: { type: 'boolean', default: false },
        'no-demo': { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (failure) {
    throw new Sentence(`不认识的参数：${failure.message.split('\n')[0]}\n${usage}`)
  }
}
