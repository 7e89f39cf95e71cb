/** An allocation of plan 13 and what became of it, as the service answers it. For specs. */
const person = (id: string, name: string) => ({ id, name })
export const finance = person('finance', '李会计')
export const officer = person('officer', '王强')
export const town = { id: 'o1', name: '青石镇党委', kind: 'PARTY_COMMITTEE' }

export const allocation = {
  id: 'l1',
  version: 3,
  fund: { id: 'f1', name: '校地结对共建资金', fiscalYear: 2026 },
  beneficiary: { subject: 'PAIRING', id: 'p1', name: '文学院 与 河坝村' },
  amount: '5000.00',
  purposes: [
    { code: 'STUDY_TRAINING', spent: '2000.00', committed: '0.00' },
    { code: 'STUDY_TRIP', ceiling: '2000.00', spent: '1260.00', committed: '0.00' },
  ],
  basis: { passage: '第 7 条，每村 0.5 万元' },
  disbursed: '4000.00',
  disbursing: '500.00',
  spent: '3260.00',
  committed: '0.00',
  spendable: '740.00',
  state: 'APPROVED',
  author: finance,
  approvedBy: officer,
  submittedAt: '2026-11-20T10:00:00+08:00',
  approvedAt: '2026-11-21T10:00:00+08:00',
  createdAt: '2026-11-19T10:00:00+08:00',
  updatedAt: '2026-11-21T10:00:00+08:00',
  allowedActions: ['CLOSE', 'DISBURSE', 'SPEND'],
}

export const expense = {
  id: 'e1',
  version: 0,
  allocationId: 'l1',
  purposeCode: 'STUDY_TRIP',
  economicCode: '302-11',
  amount: '1200.50',
  rateFlagged: false,
  payee: '青石客运公司',
  spentOn: '2026-11-20',
  payer: town,
  voucherNumber: '记-2026-11-0007',
  state: 'SUBMITTED',
  author: finance,
  createdAt: '2026-11-20T10:00:00+08:00',
  updatedAt: '2026-11-20T10:00:00+08:00',
  allowedActions: ['CONFIRM', 'RETURN', 'WITHDRAW'],
}

export const disbursement = {
  id: 'd1',
  version: 0,
  allocationId: 'l1',
  amount: '4000.00',
  paidOn: '2026-11-18',
  voucherNumber: '记-2026-11-0003',
  state: 'CONFIRMED',
  author: finance,
  decidedBy: officer,
  decidedAt: '2026-11-18T15:00:00+08:00',
  createdAt: '2026-11-18T10:00:00+08:00',
  updatedAt: '2026-11-18T15:00:00+08:00',
  allowedActions: ['REVERSE'],
}

/** What every page of money asks beside its own things. */
export const asked = {
  'GET /allocations/l1': { body: allocation },
  'GET /allocations/l1/audit-events': { body: { items: [] } },
  'GET /funds/f1': { body: { id: 'f1', name: '校地结对共建资金', owner: town } },
  'GET /pairings/p1': {
    body: {
      id: 'p1',
      name: '文学院 与 河坝村',
      sideA: { organization: { id: 'o2', name: '文学院党支部', kind: 'PARTY_BRANCH' } },
      sideB: { organization: { id: 'o3', name: '河坝村党支部', kind: 'PARTY_BRANCH' } },
    },
  },
  'GET /funding-purposes': { body: { items: [{ code: 'SOUVENIRS', name: '纪念品', rateWarnedAbove: '0.00' }] } },
  'GET /economic-classes': { body: { items: [{ code: '302-11', name: '差旅费' }] } },
}

export function me(person: { id: string; name: string }, role = 'OFFICER') {
  const grants = [{ id: 'g1', role, organization: town }]
  return { body: { person, username: 'someone', grants, menus: ['FUNDING'], allowedActions: [] } }
}
