import { isDay } from '@/shared/dates'
import type { Draft } from '../plan'
import { itemsOf } from '../draft/groups'
import { newUnit, type Chosen, type UnitDraft } from './units'

export interface PostRow {
  key: string
  post: string
  name: string
  title: string
}
export interface ActivityRow {
  key: string
  title: string
  kind: string
  /** Where it comes from has a month and no day: only a person knows it. */
  month?: number
  day: string | undefined
  startsAt: string
  endsAt: string
  place: string
}
export interface AllocationRow {
  key: string
  isWanted: boolean
  fundId: string
  amount: string | undefined
  purposes: string[]
  passage: string
  words: string
}
export type Place = 'pairing' | 'alliance' | 'existing'
export interface Member {
  key: string
  unit: UnitDraft
  role: string
}

const MORNING = '09:00'
const NOON = '11:00'
const fullDay = (day: string | undefined) => (day && isDay(day) ? day : undefined)
const key = () => crypto.randomUUID()

export function placeOf({ belongsTo }: Draft): Place {
  return belongsTo === 'ALLIANCE' ? 'alliance' : belongsTo === 'PAIRING' ? 'pairing' : 'existing'
}

/** Side A sends helpers or pays; where the text names no roles, the first two are the sides. */
export function sidesOf(draft: Draft, units: UnitDraft[]): { sideA: UnitDraft; sideB: UnitDraft } {
  const roles = itemsOf(draft, 'organizations').map(({ role }) => role)
  const at = (...wanted: (string | undefined)[]) => roles.findIndex((role) => wanted.includes(role))
  const b = at('SIDE_B', 'RECEIVING')
  const a = at('SIDE_A', 'SENDING')
  const rest = units.filter((_, index) => index !== a && index !== b && roles[index] !== 'SUPERVISOR')
  return { sideA: units[a] ?? rest.shift() ?? newUnit(), sideB: units[b] ?? rest.shift() ?? newUnit() }
}

const MEMBER_ROLES = ['CORE', 'MEMBER', 'BASE', 'COOPERATING', 'SENDING', 'RECEIVING']
export function membersOf(draft: Draft, units: UnitDraft[]): Member[] {
  const roles = itemsOf(draft, 'organizations').map(({ role }) => role as string | undefined)
  return units.flatMap((unit, index) => {
    const role = roles[index]
    return role === 'SUPERVISOR'
      ? []
      : [{ key: key(), unit, role: role && MEMBER_ROLES.includes(role) ? role : 'MEMBER' }]
  })
}

/** Who bears the cost, by the rules of the plan: whoever sends is side A. */
export function payerOf(draft: Draft, names: { a: string; b: string }): 'A' | 'B' | 'EACH' {
  const { payer = '', notCharged = [] } = itemsOf(draft, 'money').find((one) => one.payer) ?? {}
  const means = (words: string, name: string) => name !== '' && (words.includes(name) || name.includes(words))
  if (!payer) return 'EACH'
  if (/派出|选派/.test(payer) || means(payer, names.a)) return 'A'
  if (means(payer, names.b)) return 'B'
  return notCharged.some((one) => means(one, names.b)) ? 'A' : 'EACH'
}

const rowsOf = ({ post, name, organization, count }: ReturnType<typeof itemsOf<'posts'>>[number]): PostRow[] =>
  Array.from({ length: name ? 1 : Math.min(count ?? 1, 10) }, () => ({
    key: key(),
    post,
    name: name ?? '',
    title: organization ?? '',
  }))

export const postsOf = (draft: Draft): PostRow[] => itemsOf(draft, 'posts').flatMap(rowsOf)

/** What is on each side goes to both; whoever is of side B goes there, the rest to side A. */
export function sidePostsOf(draft: Draft, nameB: string) {
  const posts = itemsOf(draft, 'posts')
  const isOfB = ({ organization = '' }: { organization?: string }) => nameB !== '' && organization.includes(nameB)
  const both = posts.filter(({ eachSide }) => eachSide)
  const one = posts.filter(({ eachSide }) => !eachSide)
  return {
    postsA: [...one.filter((post) => !isOfB(post)), ...both].flatMap(rowsOf),
    postsB: [...one.filter(isOfB), ...both].flatMap(rowsOf),
  }
}

/** Events of the text, and what it promises in certain months: nothing is invented, so a day that nobody gave stays empty. */
export function activitiesOf(draft: Draft): ActivityRow[] {
  const events = itemsOf(draft, 'events').map((event) => ({
    key: key(),
    title: event.name,
    kind: event.kind ?? 'OTHER',
    day: fullDay(event.on),
    startsAt: event.startsAt ?? MORNING,
    endsAt: event.endsAt ?? (event.startsAt ? later(event.startsAt) : NOON),
    place: event.place ?? '',
  }))
  const promised = itemsOf(draft, 'commitments').flatMap(({ activity, kind, months }) =>
    (months ?? []).map((month) => ({
      key: key(),
      title: activity,
      kind: kind ?? 'OTHER',
      month,
      day: undefined,
      startsAt: MORNING,
      endsAt: NOON,
      place: '',
    })),
  )
  return [...events, ...promised]
}
const later = (time: string) => `${String(Math.min(Number(time.slice(0, 2)) + 2, 23)).padStart(2, '0')}${time.slice(2)}`

export function allocationsOf(draft: Draft, purposes: Chosen[]): AllocationRow[] {
  return itemsOf(draft, 'money').flatMap((one) => {
    const amount = one.total ?? one.amount
    if (!amount) return []
    const named = purposes.filter(({ name }) =>
      one.purposes.some((words) => words.includes(name) || name.includes(words)),
    )
    const words = [one.beneficiary, one.purpose ?? one.purposes.join('、')].filter(Boolean).join('：')
    return [
      {
        key: key(),
        isWanted: false,
        fundId: '',
        amount,
        purposes: named.map(({ id }) => id),
        passage: one.passage?.text ?? '',
        words,
      },
    ]
  })
}
