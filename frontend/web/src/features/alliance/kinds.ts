import type { AnswerOf } from '@gongjian/client'

export type Alliance = AnswerOf<'/alliances/{id}'>
export type Member = Alliance['members'][number]

export const TYPES = [
  'FUSED',
  'CO_BUILT',
  'COLLABORATIVE',
  'PRESCHOOL_ZONE',
  'TEACHER_RESEARCH',
  'TEACHING_SUPPORT',
  'EDUCATION_GROUP',
  'OTHER',
] as const satisfies Alliance['type'][]

export const ROLES = [
  'CORE',
  'BASE',
  'MEMBER',
  'COOPERATING',
  'SENDING',
  'RECEIVING',
] as const satisfies Member['role'][]

export const stateTones = { DRAFT: 'wait', ACTIVE: 'ok', CLOSED: 'none' } as const

export const leads = (role: Member['role']) => role === 'CORE' || role === 'BASE'

/** An active alliance of these types has exactly one lead; of the others one at most. */
export const needsLead = (type: Alliance['type']) =>
  ['FUSED', 'CO_BUILT', 'COLLABORATIVE', 'PRESCHOOL_ZONE', 'EDUCATION_GROUP'].includes(type)
