import type { PlanSummary } from './plan'

export const aReader = {
  person: { id: 'w', name: '王强' },
  username: 'town-officer',
  grants: [{ id: 'g', role: 'OFFICER', organization: { id: 't', name: '青石镇党委', kind: 'PARTY_COMMITTEE' } }],
  menus: ['WORKBENCH', 'PAIRINGS', 'PLANS', 'CALENDAR', 'FUNDING'],
  allowedActions: ['READ_PLAN', 'PROPOSE_PAIRING'],
}

export const aSummary: PlanSummary = {
  id: '1',
  edition: 1,
  within: { subject: 'PAIRING', id: 'p1', name: '文学院 与 河坝村' },
  title: '城乡结对共建活动实施方案',
  state: 'IN_FORCE',
  startsOn: '2026-09-01',
  endsOn: '2027-08-31',
  filingNumber: '青党备〔2026〕3号',
  updatedAt: '2026-09-21T09:00:00+08:00',
} as PlanSummary

export const aReadingSummary = {
  id: 'r1',
  title: '走访共建',
  organization: { id: 't', name: '青石镇党委', kind: 'PARTY_COMMITTEE' },
  author: { id: 'w', name: '王强' },
  commitments: 3,
  createdAt: '2026-10-10T09:00:00+08:00',
}
