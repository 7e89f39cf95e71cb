import { client } from '@/app/api/client'
import type { Draft } from '../plan'

export interface Chosen {
  id: string
  name: string
}
/** An organisation that is there, or one that is added with the plan. */
export interface UnitDraft {
  key: string
  isNew: boolean
  chosen?: Chosen
  name: string
  kind: string
  parent?: Chosen
}
export type Mention = NonNullable<Draft['organizations']>[number]

export const newUnit = (more: Partial<UnitDraft> = {}): UnitDraft => ({
  key: crypto.randomUUID(),
  isNew: false,
  name: '',
  kind: '',
  ...more,
})

const isNamed = (name: string, one: { name: string; shortName?: string }) => one.name === name || one.shortName === name

/** The one organisation that is called so; of several that only contain the name none is taken. */
async function find({ name }: Mention): Promise<Chosen | undefined> {
  const asked = await client('get', '/organization-directory', { query: { q: name.slice(0, 60), limit: 12 } }).catch(
    () => undefined,
  )
  const items = asked?.data.items ?? []
  const exact = items.filter((one) => isNamed(name, one))
  const found = exact.length === 1 ? exact[0] : items.length === 1 ? items[0] : undefined
  return found && { id: found.id, name: found.name }
}

/** What the text names, each with the organisation that it is, where there is one. */
export async function matchAll(mentions: Mention[], parent: Chosen | undefined, mayAdd: boolean): Promise<UnitDraft[]> {
  return Promise.all(
    mentions.map(async (mention) => {
      const chosen = await find(mention)
      return newUnit({ chosen, isNew: !chosen && mayAdd, name: mention.name, kind: mention.kind ?? '', parent })
    }),
  )
}

export const isComplete = ({ isNew, chosen, name, kind, parent }: UnitDraft) =>
  isNew ? Boolean(name.trim() && kind && parent) : chosen !== undefined

export const nameOf = ({ isNew, chosen, name }: UnitDraft) => (isNew ? name : (chosen?.name ?? ''))

/** Those to be added, once each, and how the others point at them. */
export function collect(units: UnitDraft[]) {
  const added = units.filter(({ isNew }, at) => isNew && units.findIndex(({ key }) => key === units[at]!.key) === at)
  return {
    organizations: added.map(({ name, kind, parent }) => ({ name: name.trim(), kind, parentId: parent?.id ?? '' })),
    pick: (unit: UnitDraft) =>
      unit.isNew ? { added: added.findIndex(({ key }) => key === unit.key) } : { id: unit.chosen?.id ?? '' },
  }
}
