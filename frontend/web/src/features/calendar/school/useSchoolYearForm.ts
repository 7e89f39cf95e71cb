import { useI18n } from 'vue-i18n'
import { useForm } from '@/ui/useForm'
import { isBlank, isWhole, type SchoolYearValues } from './schoolYearForm'

export function useSchoolYearForm(draft: string, initial: SchoolYearValues) {
  const { t } = useI18n()
  return useForm<SchoolYearValues>({
    draft,
    initial,
    checks: {
      region: (region) => (region ? undefined : t('ui.required', { field: t('schoolYear.region') })),
      firstYear: (year) => (/^20\d\d$/.test(year.trim()) ? undefined : t('holiday.yearWrong')),
      source: (source) => (source.trim() ? undefined : t('ui.required', { field: t('schoolYear.source') })),
      first: (first) => (isWhole(first) ? undefined : t('schoolYear.semesterWrong')),
      second: (second) => (isBlank(second) || isWhole(second) ? undefined : t('schoolYear.semesterWrong')),
    },
  })
}
