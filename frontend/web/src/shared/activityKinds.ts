import type { Item } from '@gongjian/client'

export type ActivityKind = Item<'/activities'>['kind']
export type KindGroup = 'visit' | 'lesson' | 'meet' | 'research' | 'stream' | 'inspect' | 'culture'

/** The kinds of the plans share seven hues and icons, as the service groups them. */
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
  ONLINE_STUDY: 'stream',
  TOPIC_RESEARCH: 'research',
  TOPIC_GUIDANCE: 'inspect',
  LESSON_PREPARATION: 'research',
  LESSON_OBSERVATION: 'research',
  ORGANIZATION_LIFE: 'meet',
  PREACHING: 'lesson',
  VOLUNTEERING: 'visit',
  CONTEST: 'culture',
  CAMP: 'culture',
  APPRAISAL: 'inspect',
  OTHER: 'meet',
}

export const activityKinds = Object.keys(groups) as ActivityKind[]

export function kindGroup(kind: ActivityKind): KindGroup {
  return groups[kind] ?? 'meet'
}
