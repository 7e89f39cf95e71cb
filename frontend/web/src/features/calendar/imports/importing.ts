import type { AnswerOf, BodyOf } from '@gongjian/client'

export type Reading = AnswerOf<'/calendar-readings', 'post'>
export type Entry = Reading['entries'][number]
export type ImportBody = BodyOf<'/imports/activities', 'post'>

/** What an import would do something with; the rest is shown and cannot be chosen. */
export function isOpen({ effect }: Entry) {
  return effect === 'PLANNED' || effect === 'CHANGED'
}

/** What is written of an entry; a change is made on top of what the reading showed. */
export function wanted({ uid, title, startsAt, endsAt, place, onlineUrl, description, activity }: Entry) {
  return { uid, title, startsAt, endsAt, place, onlineUrl, description, version: activity?.version }
}

/** Whether an import would move the activity. */
export function isOtherTime({ activity, startsAt, endsAt }: Entry) {
  if (!activity) return false
  return Date.parse(activity.startsAt) !== Date.parse(startsAt) || Date.parse(activity.endsAt) !== Date.parse(endsAt)
}
