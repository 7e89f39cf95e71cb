import { watch } from 'vue'
import { createI18n } from 'vue-i18n'
import { useDisplay } from '@/ui/useDisplay'

type Messages = Record<string, unknown>

/** One file a feature and language; its name is the first part of the key. */
function byName(files: Record<string, Messages>) {
  return Object.fromEntries(
    Object.entries(files).map(([path, messages]) => [path.replace(/^.*\/|\.ts$/g, ''), messages]),
  )
}

export const messages = {
  'zh-CN': byName(import.meta.glob<Messages>('./zh-CN/*.ts', { eager: true, import: 'default' })),
  en: byName(import.meta.glob<Messages>('./en/*.ts', { eager: true, import: 'default' })),
}

export function createTranslations() {
  const display = useDisplay()
  const i18n = createI18n({
    legacy: false,
    locale: display.language as string,
    fallbackLocale: 'zh-CN',
    messages: messages as never,
  })
  watch(
    () => display.language,
    (language) => (i18n.global.locale.value = language),
  )
  return i18n
}
