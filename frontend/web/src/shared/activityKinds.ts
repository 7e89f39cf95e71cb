import type { Item } from '@gongjian/client'

export type ActivityKind = Item<'/activities'>['kind']
export type KindGroup = 'visit' | 'lesson' | 'meet' | 'research' | 'stream' | 'inspect' | 'culture'

/** Eighteen kinds share seven hues and icons. */
const groups: Record<ActivityKind, KindGroup> = {
  SYNC_CLASS: 'stream',
  JOINT_RESEARCH: 'research',
  LECTURE: 'lesson',
  OUTREACH_TEACHING: 'stream',
  OPEN_LESSON: 'stream',
  PARTY_DAY: 'lesson',
  PARTY_LECTURE: 'lesson',
  JOINT_MEETING: 'meet',
  PAIRING_DAY: 'visit',
  VISIT: 'visit',
  SOCIAL_PRACTICE: 'visit',
  CULTURE_SPORTS: 'culture',
  INSPECTION: 'inspect',
  TRAINING: 'research',
  FORUM: 'meet',
  STUDY_TRIP: 'visit',
  MUTUAL_VISIT: 'visit',
  OTHER: 'meet',
}

export const activityKinds = Object.keys(groups) as ActivityKind[]

export function kindGroup(kind: ActivityKind): KindGroup {
  return groups[kind] ?? 'meet'
}
