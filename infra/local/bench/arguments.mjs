import { parseArgs } from 'node:util'
import { Sentence } from '../machine/sentence.mjs'

export const usage = `用法：infra/bench [--seconds 秒] [--quick] [--million] [--money]

  --seconds N  每项测量多少秒，默认 15，最多 30
  --million    一百万个活动：县里的一个月、个人的日历订阅；不作 pgbench 比较
  --money      十万项分配、一百万笔支出：资金去向；不作 pgbench 比较
  --quick      少量请求，只看能否跑通；数字没有意义`

export function benchArguments(args) {
  const { seconds, quick, million, money, help } = parsed(args)
  if (!/^\d+$/.test(seconds) || Number(seconds) < 1 || Number(seconds) > 30) throw new Sentence(`--seconds 必须是 1 到 30 之间的整数，而不是“${seconds}”。`)
  return { seconds: quick ? 2 : Number(seconds), quick, million, money, help, warmUp: quick ? 200 : 25_000 }
}

function parsed(args) {
  try {
    return parseArgs({
      args,
      options: {
        seconds: { type: 'string', default: '15' }, quick: { type: 'boolean', default: false },
        million: { type: 'boolean', default: false }, money: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (failure) {
    throw new Sentence(`不认识的参数：${failure.message.split('\n')[0]}\n${usage}`)
  }
}
