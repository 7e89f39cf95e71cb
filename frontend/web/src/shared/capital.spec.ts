import { describe, expect, it } from 'vitest'
import { capitalYuan } from './capital'

describe('an amount in capitals', () => {
  it.each([
    ['5000.00', '伍仟元整'],
    ['10000.00', '壹万元整'],
    ['0.05', '伍分'],
    ['0.50', '伍角'],
    ['0.53', '伍角叁分'],
    ['0.00', '零元整'],
    ['1', '壹元整'],
    ['10.00', '壹拾元整'],
    ['15.00', '壹拾伍元整'],
    ['101.00', '壹佰零壹元整'],
    ['110.00', '壹佰壹拾元整'],
    ['1001.00', '壹仟零壹元整'],
    ['100200.30', '壹拾万零贰佰元叁角'],
    ['100000.00', '壹拾万元整'],
    ['1000000.01', '壹佰万元零壹分'],
    ['20010000.00', '贰仟零壹万元整'],
    ['100000000.00', '壹亿元整'],
    ['100000001.00', '壹亿零壹元整'],
    ['100010000.00', '壹亿零壹万元整'],
    ['1000000000000.00', '壹万亿元整'],
    ['9999999999999.99', '玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    ['-5000.00', '负伍仟元整'],
  ])('%s is %s', (money, words) => expect(capitalYuan(money)).toBe(words))

  it.each([
    ['1409.50', '壹仟肆佰零玖元伍角'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
    ['107000.53', '壹拾万柒仟元伍角叁分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
  ])('follows the example of the rules for %s', (money, words) => expect(capitalYuan(money)).toBe(words))

  it.each(['', 'NaN', '1e9', '1,000.00', '1.234'])('says nothing of %s', (text) => expect(capitalYuan(text)).toBe(''))

  it('can be read back to the fen', () => {
    for (const fen of amounts()) expect(read(capitalYuan(inYuan(fen)))).toBe(fen)
  })

  it('never has two 零 together, nor one before a unit or at either end', () => {
    for (const fen of amounts().filter((one) => one > 0n))
      expect(capitalYuan(inYuan(fen))).not.toMatch(/零零|零[拾佰仟万亿元角整]|^零|零$/)
  })

  it('ends with 整 where, and only where, it has neither 角 nor 分', () => {
    for (const fen of amounts()) expect(capitalYuan(inYuan(fen)).endsWith('整')).toBe(fen % 100n === 0n)
  })
})

const inYuan = (fen: bigint) => `${fen / 100n}.${(fen % 100n).toString().padStart(2, '0')}`

/** Digits with many zeros among them, of every length that an amount may have; always the same ones. */
function amounts(): bigint[] {
  let seed = 20261125
  const next = () => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31
  return Array.from({ length: 3000 }, () => {
    const length = 1 + Math.floor(next() * 15)
    return BigInt(Array.from({ length }, () => (next() < 0.5 ? 0 : Math.floor(next() * 10))).join(''))
  })
}

/** Another way round than it was written: from left to right, by the value of each unit. */
function read(words: string): bigint {
  const [, yuan = '', jiao, fen] = /^(?:(.*)元)?(?:零?(.)角)?(?:零?(.)分)?整?$/.exec(words) ?? []
  const digit = (word?: string) => BigInt(word ? '零壹贰叁肆伍陆柒捌玖'.indexOf(word) : 0)
  return number(yuan) * 100n + digit(jiao) * 10n + digit(fen)
}
function number(words: string): bigint {
  for (const [unit, value] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
    ['仟', 1000n],
    ['佰', 100n],
    ['拾', 10n],
  ] as const) {
    const at = words.lastIndexOf(unit)
    if (at >= 0) return number(words.slice(0, at)) * value + number(words.slice(at + 1))
  }
  return BigInt('零壹贰叁肆伍陆柒捌玖'.indexOf(words.replace(/^零/, '') || '零'))
}
