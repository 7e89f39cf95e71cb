import { describe, expect, it } from 'vitest'
import { messages } from '.'

function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key))
}
const zh = flat(messages['zh-CN'])
const en = flat(messages.en)
/** Each language is called by its own name. */
const named = /languages\.|otherLanguage/

describe('locales', () => {
  it('say the same things in both languages', () => {
    expect(en.map(([key]) => key).sort()).toEqual(zh.map(([key]) => key).sort())
  })

  it('leave no Chinese in English', () => {
    expect(en.filter(([key, text]) => /[\u3400-\u9fff]/.test(text) && !named.test(key))).toEqual([])
  })

  it('leave no English in Chinese', () => {
    const latin = /[A-Za-z]{2,}/
    expect(zh.filter(([key, text]) => latin.test(text.replace(/\{\w+\}/g, '')) && !named.test(key))).toEqual([])
  })

  it('use full-width punctuation in Chinese', () => {
    expect(zh.filter(([, text]) => /[\u3400-\u9fff][,;:?!()]|[,;:?!()][\u3400-\u9fff]/.test(text))).toEqual([])
  })

  it('name what a button does, never 确定, and scold nobody', () => {
    expect(zh.filter(([, text]) => /确定|！|!/.test(text))).toEqual([])
  })

  it('take the same parameters in both languages', () => {
    const parameters = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    const english = new Map(en)
    const differing = zh.filter(([key, text]) => {
      const mine = new Set(parameters(text).map((name) => name?.replace(/^month$/, 'monthName')))
      return !parameters(english.get(key) ?? '').every((name) => mine.has(name))
    })
    expect(differing).toEqual([])
  })
})
