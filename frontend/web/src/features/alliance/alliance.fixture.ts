import type { Alliance } from './kinds'

const first = { id: 's1', name: '仙居县第一小学', shortName: '仙居一小', kind: 'SCHOOL' as const }
const second = { id: 's2', name: '对垟小学', kind: 'SCHOOL' as const }
const third = { id: 's3', name: '十都英小学', kind: 'SCHOOL' as const }

export const county = {
  person: { id: 'w', name: '周敏' },
  username: 'core-school',
  grants: [{ id: 'g', role: 'COORDINATOR', organization: first }],
  menus: ['WORKBENCH', 'ALLIANCES', 'CALENDAR', 'FUNDING'],
  allowedActions: ['CREATE_ALLIANCE'],
}

export const anAlliance: Alliance = {
  id: '1',
  version: 3,
  createdAt: '2026-09-01T09:00:00+08:00',
  updatedAt: '2026-09-07T09:00:00+08:00',
  allowedActions: ['EDIT', 'ADD_MEMBER', 'EDIT_MEMBERS', 'EDIT_LEADERSHIP', 'CLOSE', 'CREATE_ACTIVITY', 'ALLOCATE'],
  name: '仙居一小城乡教育共同体',
  type: 'COLLABORATIVE',
  state: 'ACTIVE',
  owner: first,
  startsOn: '2026-01-01',
  subjects: ['语文', '数学'],
  filingNumber: '演示〔2026〕2号',
  filedOn: '2026-09-07',
  members: [
    { id: 'm2', organization: second, role: 'MEMBER', fromOn: '2026-01-01' },
    { id: 'm1', organization: first, role: 'CORE', fromOn: '2026-01-01' },
    { id: 'm3', organization: third, role: 'MEMBER', fromOn: '2026-01-01', toOn: '2026-02-01' },
  ],
  leadership: [
    { id: 'l1', post: 'LEADER' },
    { id: 'l2', post: 'LIAISON', name: '王老师', organization: first, title: '分管校长' },
  ],
}
