import type { BodyOf } from '@gongjian/client'
import { useI18n } from 'vue-i18n'
import { useForm } from '@/ui/useForm'
import type { Person } from './posts'

export type PostValues = {
  organization: { id: string; name: string } | undefined
  title: string
  fromOn: string | undefined
  toOn: string | undefined
}
// A type, not an interface: useForm takes any record.
export type PersonValues = {
  name: string
  /** Empty keeps the number that is recorded: only its mask is known here. */
  phone: string
  isPhoneRemoved: boolean
  posts: PostValues[]
  /** What a change started from, kept with the draft: what others do meanwhile shows as a conflict. */
  base?: { view: Person; etag?: string }
}

export const newPost = (organization?: PostValues['organization']): PostValues => ({
  organization,
  title: '',
  fromOn: undefined,
  toOn: undefined,
})

export function valuesOf(person?: Person, unit?: PostValues['organization']): PersonValues {
  return {
    name: person?.name ?? '',
    phone: '',
    isPhoneRemoved: false,
    posts: person?.posts.map(({ organization: { id, name }, title, fromOn, toOn }) => ({
      organization: { id, name },
      title,
      fromOn,
      toOn: toOn ?? undefined,
    })) ?? [newPost(unit)],
  }
}

export function bodyOf({ name, phone, posts }: PersonValues) {
  return {
    name: name.trim(),
    phone: phone.trim() || undefined,
    posts: posts.map(({ organization, title, fromOn, toOn }) => ({
      organizationId: organization?.id ?? '',
      title: title.trim(),
      fromOn,
      toOn,
    })),
  } satisfies BodyOf<'/people', 'post'>
}

export function usePersonForm(draft: string, initial: PersonValues) {
  const { t } = useI18n()

  function postsFault(posts: PostValues[]) {
    if (posts.some(({ organization, title }) => !organization || !title.trim())) return t('person.postsWrong')
    return posts.some(({ fromOn, toOn }) => fromOn && toOn && toOn < fromOn) ? t('person.toOnWrong') : undefined
  }

  return useForm<PersonValues>({
    draft,
    initial,
    checks: {
      name: (name) => (name.trim() ? undefined : t('ui.required', { field: t('person.name') })),
      phone: (phone) => (/^([0-9+*Xx\- ]{3,20})?$/.test(phone.trim()) ? undefined : t('person.phoneWrong')),
      posts: postsFault,
    },
  })
}
