import type { Draft } from '../plan'
import { GROUPS, itemsOf, type DraftItem, type GroupName } from '../draft/groups'

export interface Difference {
  group: GroupName
  kind: 'added' | 'removed' | 'changed'
  from?: DraftItem
  to?: DraftItem
}

/** What an item says; where it was read is not part of it. */
const said = (item: DraftItem) =>
  JSON.stringify(
    Object.entries(item)
      .filter(([key, value]) => key !== 'passage' && value !== undefined && value !== null)
      .sort(),
  )
/** What makes two items the same thing, though it may say something else now. */
function identity(item: DraftItem) {
  const { activity, name, what, post, beneficiary, purpose, payer, organization } = item as unknown as Record<
    string,
    string | undefined
  >
  return activity ?? what ?? (post ? `${post} ${organization ?? ''}` : name) ?? beneficiary ?? purpose ?? payer ?? ''
}

/** What differs between two editions, list by list: what says the same is left out, in whatever order it stands. */
export function differences(before: Draft, after: Draft): Difference[] {
  return GROUPS.flatMap((group) => {
    const from = itemsOf(before, group) as DraftItem[]
    const to = itemsOf(after, group) as DraftItem[]
    const gone = from.filter((item) => !to.some((one) => said(one) === said(item)))
    const come = to.filter((item) => !from.some((one) => said(one) === said(item)))
    const found: Difference[] = []
    for (const item of gone) {
      const at = come.findIndex((one) => identity(one) === identity(item))
      const [now] = at >= 0 ? come.splice(at, 1) : []
      found.push({ group, kind: now ? 'changed' : 'removed', from: item, to: now })
    }
    return [...found, ...come.map((item) => ({ group, kind: 'added' as const, to: item }))]
  })
}
