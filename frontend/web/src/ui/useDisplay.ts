import { reactive, watchEffect } from 'vue'

export type Theme = 'system' | 'light' | 'dark'
export type Print = '100' | '125' | '150'
export type Language = 'zh-CN' | 'en'
export type MoneyUnit = 'yuan' | 'wan'

function stored<T extends string>(key: string, allowed: readonly T[], otherwise: T): T {
  const value = localStorage.getItem(`gongjian.${key}`) as T | null
  return value && allowed.includes(value) ? value : otherwise
}

function keep(key: string, value: string, otherwise: string) {
  if (value === otherwise) localStorage.removeItem(`gongjian.${key}`)
  else localStorage.setItem(`gongjian.${key}`, value)
}

/** How this person on this device likes to read; none of it is known to the server. */
const display = reactive({
  theme: stored<Theme>('theme', ['system', 'light', 'dark'], 'system'),
  print: stored<Print>('print', ['100', '125', '150'], '100'),
  language: stored<Language>('language', ['zh-CN', 'en'], 'zh-CN'),
  unit: stored<MoneyUnit>('unit', ['yuan', 'wan'], 'yuan'),
})

watchEffect(() => {
  const { dataset } = document.documentElement
  keep('theme', display.theme, 'system')
  if (display.theme === 'system') delete dataset.theme
  else dataset.theme = display.theme
  keep('print', display.print, '100')
  if (display.print === '100') delete dataset.print
  else dataset.print = display.print
  keep('unit', display.unit, 'yuan')
  keep('language', display.language, 'zh-CN')
  document.documentElement.lang = display.language
})

export function useDisplay() {
  return display
}
