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

const text = '走访共建方案\n每季度走访一次村支部。9个村结对资金0.5万元。\n联络员另定。请于每月30前报。'
export function passageOf(words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}

export const aReading = {
  id: 'r1',
  version: 2,
  organization: { id: 't', name: '青石镇党委', kind: 'PARTY_COMMITTEE' },
  author: { id: 'w', name: '王强' },
  createdAt: '2026-10-10T09:00:00+08:00',
  text,
  title: '走访共建方案',
  references: [],
  sections: [],
  phases: [],
  commitments: [
    {
      activity: '走访',
      kind: 'VISIT',
      count: 1,
      bound: 'EXACT',
      period: 'QUARTER',
      owner: 'WHOLE',
      strength: 'HARD',
      passage: passageOf('每季度走访一次'),
    },
  ],
  targets: [],
  deadlines: [],
  money: [
    {
      amount: '5000.00',
      per: 'TOTAL',
      total: '5000.00',
      bound: 'EXACT',
      purposes: [],
      notCharged: [],
      passage: passageOf('9个村结对资金0.5万元'),
    },
  ],
  scores: [],
  organizations: [],
  posts: [{ post: 'LIAISON', eachSide: false, passage: passageOf('联络员') }],
  workLines: [],
  events: [],
  questions: [
    {
      code: 'EACH_OR_ALL',
      about: '/money/0',
      options: ['EACH', 'ALL'],
      params: { times: '9', each: '45000.00', all: '5000.00' },
      passage: passageOf('9个村结对资金0.5万元'),
    },
  ],
  findings: [
    { code: 'POST_EMPTY', severity: 'WARNING', params: { post: 'LIAISON' }, about: '/posts/0' },
    { code: 'PHASE_REVERSED', severity: 'ERROR', params: { name: '准备' } },
  ],
  cleanUps: [],
  unread: [passageOf('请于每月30前报。')],
  parts: [],
  similar: [],
  answered: [],
}
