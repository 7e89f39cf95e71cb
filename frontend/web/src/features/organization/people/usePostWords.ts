import { dotted } from '@/shared/text'
import { useDates } from '@/ui/useDates'
import type { Person } from './posts'
import { bodyOf, valuesOf, type PostValues } from './usePersonForm'

type Sent = ReturnType<typeof bodyOf>['posts']

/** Posts as they are sent know organisations by id; here they read by name. */
export function usePostWords(values: () => PostValues[]) {
  const { term } = useDates()
  const names = new Map<string, string>()

  function learn(posts: PostValues[]) {
    for (const { organization } of posts) if (organization) names.set(organization.id, organization.name)
  }
  /** The posts of a record, in the form in which they are sent. */
  function sent(person: Person): Sent {
    const known = valuesOf(person)
    learn(known.posts)
    return bodyOf(known).posts
  }
  function show(posts: unknown) {
    learn(values())
    return (posts as Sent)
      .map(({ organizationId, title, fromOn, toOn }) =>
        dotted(names.get(organizationId), title, term(fromOn, toOn ?? undefined)),
      )
      .join('；')
  }
  return { sent, show }
}
