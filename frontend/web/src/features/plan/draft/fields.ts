import type { DraftItem, GroupName } from './groups'

export type FieldKind =
  | 'text'
  | 'long'
  | 'number'
  | 'date'
  | 'money'
  | 'list'
  | 'numbers'
  | 'months'
  | 'clock'
  | 'check'
  | 'choice'

export interface Field {
  name: string
  kind: FieldKind
  /** Last part of the key of its label, where that is not its name. */
  label?: string
  isNeeded?: boolean
  options?: readonly string[]
  /** Where the words of the options stand. */
  words?: string
}

const BOUNDS = ['MIN', 'MAX', 'EXACT', 'APPROX']
const PERIODS = [
  'WEEK',
  'MONTH',
  'TWO_MONTHS',
  'QUARTER',
  'HALF_YEAR',
  'SEMESTER',
  'SCHOOL_YEAR',
  'YEAR',
  'TERM',
  'ONCE',
]
const PERS = ['TOTAL', 'EACH_MEMBER', 'EACH_PAIRING', 'EACH_PERSON', 'EACH_TIME', 'EACH_UNIT']
export const ROLES = ['CORE', 'MEMBER', 'BASE', 'COOPERATING', 'SENDING', 'RECEIVING', 'SIDE_A', 'SIDE_B', 'SUPERVISOR']
const POSTS = ['LEADER', 'DEPUTY_LEADER', 'OFFICE_DIRECTOR', 'MEMBER', 'LIAISON']
export const UNIT_KINDS = [
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

const text = (name: string, more: Partial<Field> = {}): Field => ({ name, kind: 'text', ...more })
const needed = (name: string): Field => ({ name, kind: 'text', isNeeded: true })
const number = (name: string): Field => ({ name, kind: 'number' })
const date = (name: string): Field => ({ name, kind: 'date' })
const choice = (name: string, options: readonly string[], words: string, isNeeded = true): Field => ({
  name,
  kind: 'choice',
  options,
  words,
  isNeeded,
})
const bound = choice('bound', BOUNDS, 'draft.bound')
const strength = choice('strength', ['HARD', 'SOFT'], 'draft.strength')

/** What can be corrected in an item of each list. */
export const FIELDS: Record<GroupName, Field[]> = {
  commitments: [
    needed('activity'),
    { name: 'kind', kind: 'choice', words: 'activity.kind' },
    number('count'),
    number('max'),
    text('unit'),
    bound,
    choice('period', PERIODS, 'draft.period'),
    choice('owner', ['WHOLE', 'EACH_MEMBER', 'EACH_PERSON'], 'draft.owner'),
    text('ownerWords'),
    strength,
    { name: 'months', kind: 'months' },
    date('from'),
    date('to'),
  ],
  phases: [needed('name'), date('from'), date('to'), text('words')],
  targets: [
    needed('what'),
    number('min'),
    number('max'),
    text('unit'),
    date('due'),
    text('dueWords'),
    number('dueMonths'),
    strength,
  ],
  deadlines: [
    needed('what'),
    date('due'),
    number('dayOfMonth'),
    { name: 'time', kind: 'clock' },
    choice('period', PERIODS, 'draft.period', false),
    number('leadDays'),
    text('to', { label: 'toWhom' }),
    text('words'),
  ],
  money: [
    { name: 'amount', kind: 'money' },
    choice('per', PERS, 'draft.per'),
    number('times'),
    { name: 'total', kind: 'money' },
    bound,
    choice('period', PERIODS, 'draft.period', false),
    text('beneficiary'),
    { name: 'purposes', kind: 'list', isNeeded: true },
    { name: 'purpose', kind: 'long' },
    text('payer'),
    { name: 'notCharged', kind: 'list', isNeeded: true },
  ],
  scores: [
    needed('name'),
    number('weight'),
    number('points'),
    number('times'),
    number('min'),
    number('max'),
    text('unit'),
    number('value'),
    { name: 'ratio', kind: 'numbers', isNeeded: true },
    { name: 'between', kind: 'list', isNeeded: true },
    choice('period', PERIODS, 'draft.period', false),
    text('formula'),
  ],
  organizations: [
    needed('name'),
    choice('kind', UNIT_KINDS, 'organization.kind', false),
    choice('role', ROLES, 'draft.role', false),
  ],
  posts: [
    choice('post', POSTS, 'cooperation.post'),
    text('name'),
    text('organization'),
    number('count'),
    { name: 'eachSide', kind: 'check', isNeeded: true },
  ],
  workLines: [needed('name')],
  events: [
    needed('name'),
    { name: 'kind', kind: 'choice', words: 'activity.kind' },
    date('on'),
    date('until'),
    { name: 'startsAt', kind: 'clock' },
    { name: 'endsAt', kind: 'clock' },
    text('place'),
    text('words'),
  ],
}

const STARTS: Record<GroupName, object> = {
  commitments: { activity: '', count: 1, bound: 'MIN', period: 'QUARTER', owner: 'WHOLE', strength: 'HARD' },
  phases: { name: '', precision: 'DAY' },
  targets: { what: '', strength: 'HARD' },
  deadlines: { what: '' },
  money: { per: 'TOTAL', bound: 'EXACT', purposes: [], notCharged: [] },
  scores: { name: '', ratio: [], between: [], appliesTo: [] },
  organizations: { name: '', mentions: 0 },
  posts: { post: 'MEMBER', eachSide: false },
  workLines: { name: '' },
  events: { name: '', precision: 'DAY' },
}

/** What a person begins with who adds something that the text has and the reader has not found. */
export const newItem = (group: GroupName) => ({ ...STARTS[group] }) as DraftItem
