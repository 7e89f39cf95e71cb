/** 统一社会信用代码, GB 32100-2015: eighteen characters, the last one checks the others. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

export const UNUSED_LETTERS = 'I、O、S、V、Z'

/** As people type or paste it: small letters, blanks in groups. */
export function tidyCode(typed: string): string {
  return typed.replace(/\s/g, '').toUpperCase()
}

function checkDigit(first17: string) {
  const sum = WEIGHTS.reduce((sofar, weight, at) => sofar + weight * ALPHABET.indexOf(first17[at]!), 0)
  // 31 − sum mod 31 is 31 when the sum divides evenly: the standard writes that as 0.
  return ALPHABET[(31 - (sum % 31)) % 31]
}

export type CodeFault = { is: 'length'; count: number } | { is: 'letter'; at: number; letter: string } | { is: 'check' }

/** What is wrong with a code; nothing for a valid one. */
export function faultOf(typed: string): CodeFault | undefined {
  const code = tidyCode(typed)
  const at = [...code].findIndex((letter) => !ALPHABET.includes(letter))
  if (at >= 0) return { is: 'letter', at: at + 1, letter: [...code][at]! }
  if (code.length !== 18) return { is: 'length', count: code.length }
  return checkDigit(code) === code[17] ? undefined : { is: 'check' }
}
