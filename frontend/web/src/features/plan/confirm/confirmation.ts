import type { BodyOf } from '@gongjian/client'
import { instantAt } from '@/shared/dates'
import type { Container } from '@/app/parts/containers'
import type { ActivityRow, AllocationRow, Member, Place, PostRow } from './beginning'
import { collect, type UnitDraft } from './units'

/** A type, so that a form may take it. */
export type ConfirmValues = {
  title: string
  documentNumber: string
  startsOn: string | undefined
  endsOn: string | undefined
  place: Place
  existing: Container | undefined
  sideA: UnitDraft
  sideB: UnitDraft
  mine: 'A' | 'B'
  brand: string
  payer: 'A' | 'B' | 'EACH'
  postsA: PostRow[]
  postsB: PostRow[]
  allianceName: string
  allianceType: string
  members: Member[]
  posts: PostRow[]
  host: string
  activities: ActivityRow[]
  allocations: AllocationRow[]
}

const postsToSend = (rows: PostRow[]) =>
  rows.map(({ post, name, title }) => ({
    post,
    ...(name.trim() && { name: name.trim() }),
    ...(title.trim() && { title: title.trim() }),
  }))

/** Those that take part, of whom one may invite. */
export function unitsOf({ place, sideA, sideB, members }: ConfirmValues): UnitDraft[] {
  if (place === 'pairing') return [sideA, sideB]
  return place === 'alliance' ? members.map(({ unit }) => unit) : []
}
/** Rows without a day, or without a fund, are left out. */
export const dated = (rows: ActivityRow[]) => rows.filter(({ day, title }) => day && title.trim())
export const funded = (rows: AllocationRow[]) => rows.filter(({ isWanted }) => isWanted)

/** `mine` is where I act: it founds an alliance, and invites where nobody else does. */
export function toSend(values: ConfirmValues, mine: string): BodyOf<'/plan-readings/{id}/confirmation', 'post'> {
  const units = unitsOf(values)
  const { organizations, pick } = collect(units)
  const host = units.find(({ key }) => key === values.host) ?? units[0]
  const body = {
    title: values.title.trim(),
    ...(values.documentNumber.trim() && { documentNumber: values.documentNumber.trim() }),
    ...(values.startsOn && { startsOn: values.startsOn }),
    ...(values.endsOn && { endsOn: values.endsOn }),
    ...placeToSend(values, mine, pick),
    ...(organizations.length > 0 && { organizations }),
    activities: dated(values.activities).map(({ title, kind, day, startsAt, endsAt, place }) => ({
      title: title.trim(),
      kind,
      host: host ? pick(host) : { id: mine },
      startsAt: instantAt(day!, startsAt),
      endsAt: instantAt(day!, endsAt),
      ...(place.trim() && { place: place.trim() }),
    })),
    allocations: funded(values.allocations).map(({ fundId, amount, purposes, passage }) => ({
      fundId,
      amount,
      purposes,
      ...(passage && { passage: passage.slice(0, 500) }),
    })),
  }
  return body as BodyOf<'/plan-readings/{id}/confirmation', 'post'>
}

function placeToSend(values: ConfirmValues, mine: string, pick: ReturnType<typeof collect>['pick']) {
  const { place, existing, sideA, sideB, brand, payer } = values
  if (place === 'pairing')
    return {
      pairing: {
        sideA: pick(sideA),
        sideB: pick(sideB),
        proposingSide: values.mine,
        ...(brand.trim() && { brand: brand.trim() }),
        payer,
        postsA: postsToSend(values.postsA),
        postsB: postsToSend(values.postsB),
      },
    }
  if (place === 'alliance')
    return {
      alliance: {
        name: values.allianceName.trim(),
        type: values.allianceType,
        owner: { id: mine },
        members: values.members.map(({ unit, role }) => ({ unit: pick(unit), role })),
        posts: postsToSend(values.posts),
      },
    }
  if (existing?.subject === 'PAIRING') return { pairingId: existing.id }
  return existing?.subject === 'ALLIANCE' ? { allianceId: existing.id } : { unit: { id: existing?.id ?? '' } }
}
