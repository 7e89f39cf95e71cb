export const POST_KINDS = ['LEADER', 'DEPUTY_LEADER', 'OFFICE_DIRECTOR', 'MEMBER', 'LIAISON'] as const
export type PostKind = (typeof POST_KINDS)[number]

/** A post of a leading group while it is being written down; without a person and a name it is vacant. */
export interface PostDraft {
  key: string
  post: PostKind
  isNamed: boolean
  person?: { id: string; name: string }
  name: string
  title: string
  organizationId: string
}

interface Post {
  id: string
  post: PostKind
  name?: string | null
  person?: { id: string; name: string }
  organization?: { id: string }
  title?: string | null
}

export function newPost(post: PostKind, isNamed = false): PostDraft {
  return { key: crypto.randomUUID(), post, isNamed, name: '', title: '', organizationId: '' }
}

/** What is drafted for posts as they are now. */
export function postDrafts(posts: Post[]): PostDraft[] {
  return posts.map(({ id, post, name, person, organization, title }) => ({
    key: id,
    post,
    isNamed: !person && Boolean(name),
    person: person && { id: person.id, name: person.name },
    name: name ?? '',
    title: title ?? '',
    organizationId: organization?.id ?? '',
  }))
}

/** What the service is told; what was left empty is left out. */
export function postsToSend(drafts: PostDraft[]) {
  return drafts.map(({ post, isNamed, person, name, title, organizationId }) => ({
    post,
    ...(isNamed ? given('name', name) : given('personId', person?.id)),
    ...given('title', title),
    ...given('organizationId', organizationId),
  }))
}

function given<N extends string>(name: N, value = ''): Partial<Record<N, string>> {
  return value.trim() ? ({ [name]: value.trim() } as Record<N, string>) : {}
}

/** Who holds a post, for a line of text. */
export function holderOf({ name, person }: Pick<Post, 'name' | 'person'>): string | undefined {
  return person?.name ?? name ?? undefined
}
