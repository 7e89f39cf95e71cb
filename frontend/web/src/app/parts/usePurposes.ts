import { useI18n } from 'vue-i18n'
import { useApi } from '../api'

/** What money may be earmarked for, and how it is called. */
export function usePurposes() {
  const { t, te } = useI18n()
  const purposes = useApi('/funding-purposes')
  const nameOf = (code: string) => {
    if (te(`funding.purpose.${code}`)) return t(`funding.purpose.${code}`)
    return purposes.items.value.find((one) => one.code === code)?.name ?? code
  }
  return { purposes: purposes.items, nameOf }
}
