import type { Item } from '@gongjian/client'

export type Organization = Item<'/organizations'>
export type OrganizationKind = Organization['kind']

/** The kinds that can be chosen; the platform is there from the start, once. */
export const KINDS: OrganizationKind[] = [
  'EDUCATION_BUREAU',
  'SCHOOL',
  'KINDERGARTEN',
  'RESEARCH_GROUP',
  'EDUCATION_GROUP',
  'PARTY_COMMITTEE',
  'PARTY_BRANCH',
  'GOVERNMENT_OFFICE',
  'ENTERPRISE',
  'COLLEGE',
  'VILLAGE',
  'TOWNSHIP',
  'COMMUNITY',
  'OTHER',
]
