import { Problem } from '@gongjian/client'
import { useI18n } from 'vue-i18n'

/** What went wrong, in words: the service's own where it spoke, ours where it could not. */
export function useProblemWords() {
  const { t } = useI18n()
  return (failure: Error) => {
    if (!(failure instanceof Problem)) return { title: t('ui.unreachable.title'), text: t('ui.unreachable.text') }
    const trace = failure.status >= 500 && failure.traceId ? t('ui.trace', { id: failure.traceId }) : undefined
    if (!failure.title && !failure.message) return { title: t('ui.failed.title'), text: t('ui.failed.text'), trace }
    return { title: failure.title, text: failure.message === failure.title ? '' : failure.message, trace }
  }
}
