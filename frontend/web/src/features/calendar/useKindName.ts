import { useI18n } from 'vue-i18n'

/** What a kind of activity is called; a county's own kinds have only the name that the service knows. */
export function useKindName() {
  const { t, te } = useI18n()
  return (code: string, name: string = code) => (te(`activity.kind.${code}`) ? t(`activity.kind.${code}`) : name)
}
