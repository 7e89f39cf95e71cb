/**
 * Amounts in capitals (大写), as the People's Bank has them on bills and vouchers (《正确填写票据和结算凭证的基本规定》): nobody can
 * add a stroke to them. Where the rules leave a choice, we write no 零 before 角 and no 整 after it.
 */
const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['仟', '佰', '拾', '']
const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

/** Four digits at most; a gap between two of them is one 零. */
function fourDigits(digits: string): string {
  let words = ''
  let isGap = false
  for (const [at, digit] of [...digits.padStart(4, '0')].entries()) {
    if (digit === '0') isGap = words !== ''
    else {
      words += (isGap ? '零' : '') + DIGITS[Number(digit)] + PLACES[at]
      isGap = false
    }
  }
  return words
}

/** `below` digits carry the name `unit` for what stands above them: 万 for four, 亿 for eight. */
function split(digits: string, below: number, unit: string, part: (digits: string) => string, rest: typeof part) {
  const high = digits.slice(0, -below).replace(/^0+/, '')
  const low = digits.slice(-below)
  if (!high) return rest(low)
  const isGap = low.startsWith('0') && /[1-9]/.test(low)
  return part(high) + unit + (isGap ? '零' : '') + rest(low)
}
const belowYi = (digits: string): string => split(digits, 4, '万', fourDigits, fourDigits)
const whole = (digits: string): string => split(digits, 8, '亿', whole, belowYi)

/** `"5000.00"` → 伍仟元整, `"0.05"` → 伍分; empty for what is no amount. */
export function capitalYuan(money: string): string {
  const [, sign, yuan = '', cents = ''] = AMOUNT.exec(money) ?? []
  if (yuan === '') return ''
  const [jiao = 0, fen = 0] = [...cents.padEnd(2, '0')].map(Number)
  const words = whole(yuan.replace(/^0+/, ''))
  const inYuan = words && `${words}元`
  if (!inYuan && jiao + fen === 0) return '零元整'
  const inJiao = jiao ? `${DIGITS[jiao]}角` : ''
  const gap = inYuan && !jiao && fen ? '零' : ''
  const inFen = fen ? `${DIGITS[fen]}分` : ''
  return (sign ? '负' : '') + inYuan + inJiao + gap + inFen + (jiao + fen === 0 ? '整' : '')
}
