import type { Item } from '@gongjian/client'
import { today, type Day } from '@/shared/dates'

export type Person = Item<'/people'>
export type Post = Person['posts'][number]
interface Term {
  fromOn?: Day
  toOn?: Day | null
}

export type Standing = 'current' | 'coming' | 'past'

/** Whether a term has begun and not ended; both of its days belong to it. */
export function standing({ fromOn, toOn }: Term, now: Day = today()): Standing {
  if (fromOn && fromOn > now) return 'coming'
  return toOn && toOn < now ? 'past' : 'current'
}

export function isCurrent(term: Term, now: Day = today()): boolean {
  return standing(term, now) === 'current'
}

/** The posts held now, or those last held. */
export function presentPosts({ posts }: Pick<Person, 'posts'>): Post[] {
  const now = posts.filter((post) => isCurrent(post))
  return now.length ? now : posts.slice(-1)
}
