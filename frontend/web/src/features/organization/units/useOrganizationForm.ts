import type { BodyOf } from '@gongjian/client'
import { useI18n } from 'vue-i18n'
import { useForm } from '@/ui/useForm'
import { faultOf, tidyCode, UNUSED_LETTERS } from './creditCode'
import type { Organization, OrganizationKind } from './kinds'

interface Named {
  id: string
  name: string
}
// A type, not an interface: useForm takes any record.
export type OrganizationValues = {
  name: string
  kind: OrganizationKind | ''
  parent: Named | undefined
  shortName: string
  region: Named | undefined
  creditCode: string
  schoolCode: string
  partyCode: string
  address: string
  phone: string
  /** What a change started from, kept with the draft: what others do meanwhile shows as a conflict. */
  base?: { view: Organization; etag?: string }
}

export function valuesOf(organization: Partial<Organization> = {}): OrganizationValues {
  const { name = '', kind = '', parent, shortName = '', region, creditCode = '', schoolCode = '' } = organization
  return {
    name,
    kind,
    parent: parent && { id: parent.id, name: parent.name },
    shortName,
    region: region && { id: region.code, name: region.name ?? region.code },
    creditCode,
    schoolCode,
    partyCode: organization.partyCode ?? '',
    address: organization.address ?? '',
    phone: organization.phone ?? '',
  }
}

/** What the service takes; an emptied field is none. */
export function bodyOf(values: OrganizationValues) {
  const text = (value: string) => value.trim() || undefined
  return {
    name: values.name.trim(),
    kind: values.kind as OrganizationKind,
    parentId: values.parent?.id ?? '',
    shortName: text(values.shortName),
    regionCode: values.region?.id,
    creditCode: text(tidyCode(values.creditCode)),
    schoolCode: text(tidyCode(values.schoolCode)),
    partyCode: text(values.partyCode),
    address: text(values.address),
    phone: text(values.phone),
  } satisfies BodyOf<'/organizations', 'post'>
}

export function useOrganizationForm(draft: string, initial: OrganizationValues) {
  const { t } = useI18n()

  function creditCodeFault(typed: string) {
    const fault = typed.trim() ? faultOf(typed) : undefined
    if (!fault) return undefined
    if (fault.is === 'length') return t('organization.creditCodeLength', { count: fault.count })
    if (fault.is === 'check') return t('organization.creditCodeWrong')
    return t('organization.creditCodeLetter', { at: fault.at, letter: fault.letter, unused: UNUSED_LETTERS })
  }
  const required = (label: string) => t('ui.required', { field: t(label) })

  return useForm<OrganizationValues>({
    draft,
    initial,
    checks: {
      name: (name) => (name.trim() ? undefined : required('organization.name')),
      kind: (kind) => (kind ? undefined : required('organization.kindLabel')),
      parent: (parent) => (parent ? undefined : required('organization.parent')),
      creditCode: creditCodeFault,
      schoolCode: (code) => (/^(\d{10})?$/.test(tidyCode(code)) ? undefined : t('organization.schoolCodeWrong')),
    },
  })
}

/** Puts a refusal to the fields; the service speaks of ids where the form has names. */
export function takeRefusal(form: ReturnType<typeof useOrganizationForm>, refusal: Error | null) {
  form.refuse(refusal)
  const { parentId, regionCode } = form.errors
  if (parentId) form.errors.parent = parentId
  if (regionCode) form.errors.region = regionCode
  delete form.errors.parentId
  delete form.errors.regionCode
}
