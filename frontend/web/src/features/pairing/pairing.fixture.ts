import type { Pairing } from './standing'

export const town = {
  person: { id: 'w', name: '王强' },
  username: 'town-officer',
  grants: [{ id: 'g', role: 'OFFICER', organization: { id: 't', name: '青石镇党委', kind: 'PARTY_COMMITTEE' } }],
  menus: ['WORKBENCH', 'PAIRINGS', 'CALENDAR', 'FUNDING'],
  allowedActions: ['PROPOSE_PAIRING'],
}

export const aPairing: Pairing = {
  id: '1',
  version: 3,
  createdAt: '2026-09-15T09:00:00+08:00',
  updatedAt: '2026-09-21T09:00:00+08:00',
  allowedActions: ['EDIT', 'EDIT_TERMS', 'EDIT_POSTS', 'CLOSE', 'CREATE_ACTIVITY', 'ALLOCATE'],
  name: 'xx师范学院文学院党支部 与 河坝村党支部',
  state: 'FILED',
  sideA: {
    organization: { id: 'a', name: 'xx师范学院文学院党支部', shortName: '文学院党支部', kind: 'PARTY_BRANCH' },
    posts: [{ id: 'x1', post: 'LIAISON', person: { id: 'p1', name: '陈xx' }, phoneMasked: '138****5678' }],
    allowedActions: [],
  },
  sideB: {
    organization: { id: 'b', name: '河坝村党支部', kind: 'PARTY_BRANCH' },
    posts: [
      { id: 'x2', post: 'LEADER', title: '村支部书记' },
      { id: 'x3', post: 'LIAISON', person: { id: 'p2', name: '刘xx' }, phoneMasked: '139****0216' },
    ],
    allowedActions: ['EDIT_POSTS'],
  },
  brand: '党建促乡村振兴',
  startsOn: '2026-01-01',
  payer: 'A',
  proposedBySide: 'A',
  proposedBy: { id: 'p1', name: '陈xx' },
  filingNumber: '演示〔2026〕131号',
  filedOn: '2026-09-21',
}
