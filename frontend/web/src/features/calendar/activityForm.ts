import type { BodyOf } from '@gongjian/client'
import type { Container } from '@/app/parts/containers'
import { addDays, instantAt, wallClock, type Day } from '@/shared/dates'
import type { ActivityDetail } from './activity'

export interface Guest {
  /** An organisation comes with a head count, a person alone. */
  as: 'organization' | 'person'
  id: string
  name: string
  headCount: string
}

export function guestOf({ organization, person, headCount }: ActivityDetail['participants'][number]): Guest {
  const { id, name } = (organization ?? person)!
  return { as: organization ? 'organization' : 'person', id, name, headCount: headCount ? String(headCount) : '' }
}

export interface Host {
  id: string
  name: string
}

export type ActivityValues = {
  container?: Container
  kind: string
  title: string
  host?: Host
  day?: Day
  from?: string
  to?: string
  /** Only where it ends on another day. */
  lastDay?: Day
  place: string
  onlineUrl: string
  guests: Guest[]
  budget?: string
  chargedTo: string
  allocationId: string
  evidence: string
  noticeDays: string
  description: string
  /** What a change started from, kept with the draft: what others do meanwhile shows as a conflict. */
  base?: { view: ActivityDetail; etag?: string }
}

export function emptyActivity(container?: Container, day?: Day): ActivityValues {
  return {
    kind: '',
    title: '',
    place: '',
    onlineUrl: '',
    chargedTo: '',
    allocationId: '',
    evidence: '',
    noticeDays: '',
    description: '',
    container,
    host: undefined,
    day,
    from: undefined,
    to: undefined,
    lastDay: undefined,
    guests: [],
    budget: undefined,
  }
}

export function valuesOf(activity: ActivityDetail): ActivityValues {
  const [start, end] = [wallClock(activity.startsAt), wallClock(activity.endsAt)]
  return {
    container: activity.container,
    kind: activity.kind,
    title: activity.title,
    host: { id: activity.host.id, name: activity.host.name },
    day: start.day,
    from: start.time,
    to: end.time,
    lastDay: end.day === start.day ? undefined : end.day,
    place: activity.place ?? '',
    onlineUrl: activity.onlineUrl ?? '',
    guests: activity.participants.map(guestOf),
    budget: activity.budget,
    chargedTo: activity.chargedTo ?? '',
    allocationId: activity.allocation?.id ?? '',
    evidence: activity.evidence ?? '',
    noticeDays: activity.noticeDays === undefined ? '' : String(activity.noticeDays),
    description: activity.description ?? '',
  }
}

/** A whole number as people type it; undefined when it is none. */
export function readCount(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[人\s]/g, '')
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined
}

/** A lead time as people type it, `7` or `7 天`. */
export function readDays(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[天\s]/g, '')
  return /^\d{1,2}$/.test(plain) && Number(plain) <= 90 ? Number(plain) : undefined
}

export function guestsOf(guests: Guest[]) {
  return guests.map(({ as, id, headCount }) => ({
    [as === 'organization' ? 'organizationId' : 'personId']: id,
    ...(readCount(headCount) && { headCount: readCount(headCount) }),
  }))
}

/** When it ends; at midnight means at the end of the day. */
export function endOf({ day, to, lastDay }: Pick<ActivityValues, 'day' | 'to' | 'lastDay'>): string {
  return to === '00:00' && !lastDay ? instantAt(addDays(day!, 1), to) : instantAt(lastDay ?? day!, to!)
}

/** What is written; an emptied field is null, which takes away what was there. */
export function factsOf(values: ActivityValues): Record<string, unknown> {
  const text = (words: string) => words.trim() || null
  return {
    title: values.title.trim(),
    kind: values.kind,
    hostId: values.host?.id,
    startsAt: instantAt(values.day!, values.from!),
    endsAt: endOf(values),
    place: text(values.place),
    onlineUrl: text(values.onlineUrl),
    description: text(values.description),
    participants: guestsOf(values.guests),
    budget: values.budget || null,
    chargedTo: text(values.chargedTo),
    // Who does not see the money leaves it as it is.
    ...((values.allocationId || values.base?.view.allocation) && { allocationId: values.allocationId || null }),
    evidence: text(values.evidence),
    noticeDays: readDays(values.noticeDays) ?? null,
  }
}

export type ActivityBody = BodyOf<'/activities', 'post'>

/** Whoever I work for invites, where it is a party. */
export function usualHost(parties: Host[], actingId?: string): Host | undefined {
  const usual = parties.find(({ id }) => id === actingId) ?? parties[0]
  return usual && { id: usual.id, name: usual.name }
}
