/**
 * Yuan as the API sends them: decimal strings. Arithmetic is in whole fen, because a float cannot hold 0.10.
 */
const AMOUNT = /^\d{1,13}(?:\.\d{1,2})?$/
/** A sum may have more digits than one amount, and what was reversed is negative. */
const SUM = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

function fen(money: string): bigint {
  const [, sign, yuan = '0', cents = ''] = SUM.exec(money) ?? []
  const amount = BigInt(yuan) * 100n + BigInt(cents.padEnd(2, '0'))
  return sign ? -amount : amount
}

function yuan(amount: bigint): string {
  const [sign, digits] = signed(amount, 3)
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Digits apart from their sign, so that they can be cut and grouped. */
function signed(amount: bigint, length: number): [string, string] {
  const size = amount < 0n ? -amount : amount
  return [amount < 0n ? '-' : '', size.toString().padStart(length, '0')]
}

export function addMoney(...amounts: string[]): string {
  return yuan(amounts.reduce((sum, money) => sum + fen(money), 0n))
}

export function subtractMoney(whole: string, ...parts: string[]): string {
  return yuan(parts.reduce((left, money) => left - fen(money), fen(whole)))
}

/** `"500.00"` for each of 200 heads. */
export function multiplyMoney(rate: string, heads: number): string {
  return yuan(fen(rate) * BigInt(heads))
}

/** Negative when `a` is the smaller. */
export function compareMoney(a: string, b: string): number {
  const difference = fen(a) - fen(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** What part of the whole this is, in per cent; for the length of a bar, never for money itself. */
export function shareOf(part: string, whole: string): number {
  return fen(whole) === 0n ? 0 : Number((fen(part) * 10000n) / fen(whole)) / 100
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `"5000"` → `5,000.00` */
export function formatYuan(money: string): string {
  const [sign, digits] = signed(fen(money), 3)
  return `${sign}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`
}

/** `"5000.00"` → `0.50`: exact, with at least two decimals, for nothing may vanish by rounding. */
export function formatWan(money: string): string {
  const [sign, digits] = signed(fen(money), 7)
  const decimals = digits.slice(-6).replace(/0{1,4}$/, '')
  return `${sign}${grouped(digits.slice(0, -6))}.${decimals}`
}

/**
 * Reads what people type or paste: `5,000`, `５０００元`, `0.5万`. Undefined when it is not an amount the API takes.
 */
export function readMoney(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/[,，\s¥]/g, '')
  const [, number, unit] = /^(\d+(?:\.\d+)?)(万元|万|元)?$/.exec(plain) ?? []
  if (!number) return undefined
  const inYuan = unit?.startsWith('万') ? timesTenThousand(number) : number
  return AMOUNT.test(inYuan) ? yuan(fen(inYuan)) : undefined
}

function timesTenThousand(number: string): string {
  const [whole = '', decimals = ''] = number.split('.')
  const shifted = decimals.padEnd(4, '0')
  const rest = shifted.slice(4).replace(/0+$/, '')
  const digits = (whole + shifted.slice(0, 4)).replace(/^0+(?=\d)/, '')
  return rest ? `${digits}.${rest}` : digits
}
