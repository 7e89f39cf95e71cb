import type { Item } from '@gongjian/client'

export type ActivityKind = Item<'/activities'>['kind']
export type KindGroup = 'visit' | 'lesson' | 'meet' | 'research' | 'stream' | 'inspect' | 'culture'

/** Eighteen kinds share seven hues and icons, as the service groups them. */
const groups: Record<ActivityKind, KindGroup> = {
  SYNC_CLASS: 'stream',
  JOINT_RESEARCH: 'research',
  LECTURE: 'lesson',
  OUTREACH_TEACHING: 'lesson',
  OPEN_LESSON: 'lesson',
  PARTY_DAY: 'meet',
  PARTY_LECTURE: 'lesson',
  JOINT_MEETING: 'meet',
  PAIRING_DAY: 'meet',
  VISIT: 'visit',
  SOCIAL_PRACTICE: 'culture',
  CULTURE_SPORTS: 'culture',
  INSPECTION: 'inspect',
  TRAINING: 'lesson',
  FORUM: 'meet',
  STUDY_TRIP: 'visit',
  MUTUAL_VISIT: 'visit',
  OTHER: 'meet',
}

export const activityKinds = Object.keys(groups) as ActivityKind[]

export function kindGroup(kind: ActivityKind): KindGroup {
  return groups[kind] ?? 'meet'
}
