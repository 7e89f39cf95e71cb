import { isDay } from '@/shared/dates'
import type { Reading } from '../plan'
import { activitiesOf, allocationsOf, membersOf, payerOf, placeOf, postsOf, sidePostsOf, sidesOf } from './beginning'
import type { ConfirmValues } from './confirmation'
import { nameOf, type Chosen, type UnitDraft } from './units'

const full = (day: string | undefined) => (day && isDay(day) ? day : undefined)

/** First and last day: of the whole where the text says so, else of its phases. */
function termOf({ term, phases }: Reading) {
  const days = (all: (string | undefined)[]) => all.filter((day) => full(day)).sort() as string[]
  return {
    startsOn: full(term?.from) ?? days(phases.map(({ from }) => from))[0],
    endsOn: full(term?.to) ?? days(phases.map(({ to }) => to)).at(-1),
  }
}

/** What the form of the confirmation begins with: all of it from the draft. */
export function beginningOf(
  reading: Reading,
  units: UnitDraft[],
  mine: Chosen | undefined,
  purposes: Chosen[],
): ConfirmValues {
  const { sideA, sideB } = sidesOf(reading, units)
  return {
    title: reading.title ?? '',
    documentNumber: reading.documentNumber ?? '',
    ...termOf(reading),
    place: placeOf(reading),
    existing: undefined,
    sideA,
    sideB,
    mine: sideB.chosen?.id === mine?.id ? 'B' : 'A',
    brand: '',
    payer: payerOf(reading, { a: nameOf(sideA), b: nameOf(sideB) }),
    ...sidePostsOf(reading, nameOf(sideB)),
    allianceName: '',
    allianceType: reading.allianceType ?? 'OTHER',
    members: membersOf(reading, units),
    posts: postsOf(reading),
    host: sideA.key,
    activities: activitiesOf(reading),
    allocations: allocationsOf(reading, purposes),
  }
}
