import type { ActivityDetail } from '../activity'
import { guestOf, guestsOf, readCount, type Guest } from '../activityForm'

export type RecordValues = { attendees: Guest[]; attendance: string; summary: string; result: string }

/** Organisations that were asked wait for their head count; who is named came, so nobody is put there beforehand. */
export function recordValues({ record, participants }: ActivityDetail): RecordValues {
  const asked = participants.filter(({ organization }) => organization).map(guestOf)
  return {
    attendees: record ? record.attendees.map(guestOf) : asked.map((guest) => ({ ...guest, headCount: '' })),
    attendance: record ? String(record.attendance) : '',
    summary: record?.summary ?? '',
    result: record?.result ?? '',
  }
}

export const countedOf = (attendees: Guest[]) =>
  attendees.reduce((sum, { headCount }) => sum + (readCount(headCount) ?? 0), 0)

const namedOf = (attendees: Guest[]) => attendees.filter((guest) => guest.as === 'person').length

/** All who are listed are among those who came. */
export const leastOf = (attendees: Guest[]) => Math.max(countedOf(attendees), namedOf(attendees))

/** An organisation without a head count did not come, or nobody counted. */
export function recordFacts({ attendees, attendance, summary, result }: RecordValues) {
  return {
    attendance: readCount(attendance)!,
    summary: summary.trim(),
    ...(result.trim() && { result: result.trim() }),
    attendees: guestsOf(attendees.filter((guest) => guest.as === 'person' || readCount(guest.headCount))),
  }
}

/** How many were expected of an organisation. */
export function expectedOf({ participants }: ActivityDetail): Record<string, number> {
  const counted = participants.filter(({ organization, headCount }) => organization && headCount)
  return Object.fromEntries(counted.map(({ organization, headCount }) => [organization!.id, headCount!]))
}
