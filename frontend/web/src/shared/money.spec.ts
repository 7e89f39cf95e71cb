import { describe, expect, it } from 'vitest'
import {
  addMoney,
  compareMoney,
  formatWan,
  formatYuan,
  multiplyMoney,
  readMoney,
  shareOf,
  subtractMoney,
} from './money'

describe('money', () => {
  it('adds nine villages and a town branch to the fen', () => {
    expect(addMoney(...Array<string>(9).fill('5000.00'), '10000.00')).toBe('55000.00')
  })

  it('does not lose a fen where floats would', () => {
    expect(addMoney('0.10', '0.20')).toBe('0.30')
    expect(addMoney('9999999999999.99', '0.01')).toBe('10000000000000.00')
  })

  it('takes away to below nothing, as a reversal does', () => {
    expect(subtractMoney('5000.00', '3260.00', '0.01')).toBe('1739.99')
    expect(subtractMoney('0.00', '1234.50')).toBe('-1234.50')
    expect(addMoney('100.00', '-100.01')).toBe('-0.01')
  })

  it('shows what is negative with its sign before the digits', () => {
    expect(formatYuan('-1234567.50')).toBe('-1,234,567.50')
    expect(formatYuan('-0.05')).toBe('-0.05')
    expect(formatWan('-5000.00')).toBe('-0.50')
  })

  it('is so much for each of many', () => {
    expect(multiplyMoney('500.00', 200)).toBe('100000.00')
    expect(multiplyMoney('0.10', 3)).toBe('0.30')
  })

  it('compares by value, not by letters', () => {
    expect(compareMoney('9.00', '10.00')).toBe(-1)
    expect(compareMoney('10.00', '10')).toBe(0)
  })

  it('shows yuan with separators and two decimals', () => {
    expect(formatYuan('1234567.5')).toBe('1,234,567.50')
    expect(formatYuan('0.05')).toBe('0.05')
  })

  it('shows a sum of more digits than one amount may have', () => {
    expect(formatYuan('19999999999999.98')).toBe('19,999,999,999,999.98')
  })

  it('shows ten thousands of yuan without rounding anything away', () => {
    expect(formatWan('5000.00')).toBe('0.50')
    expect(formatWan('55000.00')).toBe('5.50')
    expect(formatWan('20.00')).toBe('0.002')
    expect(formatWan('123456789.01')).toBe('12,345.678901')
  })

  it.each([
    ['5,000', '5000.00'],
    ['５０００元', '5000.00'],
    ['0.5万', '5000.00'],
    ['1万元', '10000.00'],
    ['0.00001万', '0.10'],
    ['12.3', '12.30'],
  ])('reads %s as %s', (typed, money) => expect(readMoney(typed)).toBe(money))

  it.each(['', '-5', '1.234', '五千', '1e3', '99999999999999'])('refuses %s', (typed) =>
    expect(readMoney(typed)).toBeUndefined(),
  )

  it('knows the share of a fund that is spent', () => {
    expect(shareOf('21860.00', '55000.00')).toBe(39.74)
    expect(shareOf('1.00', '0.00')).toBe(0)
  })
})
