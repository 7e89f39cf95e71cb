import type { Draft } from '../plan'

/** The lists of a draft, in the order in which people read a plan. */
export const GROUPS = [
  'commitments',
  'phases',
  'targets',
  'deadlines',
  'money',
  'scores',
  'organizations',
  'posts',
  'workLines',
  'events',
] as const
export type GroupName = (typeof GROUPS)[number]
export type ItemOfGroup<G extends GroupName> = NonNullable<Draft[G]>[number]
export type DraftItem = ItemOfGroup<GroupName>

export function itemsOf<G extends GroupName>(draft: Draft, group: G): ItemOfGroup<G>[] {
  return (draft[group] ?? []) as ItemOfGroup<G>[]
}

/** `/money/0` */
export const pointerTo = (group: GroupName, index: number) => `/${group}/${index}`

export function readPointer(pointer: string | undefined): { group: GroupName; index: number } | undefined {
  const [, group, index] = /^\/(\w+)\/(\d+)/.exec(pointer ?? '') ?? []
  return GROUPS.includes(group as GroupName) ? { group: group as GroupName, index: Number(index) } : undefined
}
