import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { aReader, aReading } from '../plan.fixture'
import ConfirmPage from './ConfirmPage.vue'

beforeEach(() => sessionStorage.clear())
const college = { id: 'c', name: '文学院党支部', kind: 'PARTY_BRANCH' }
const draft = {
  ...aReading,
  belongsTo: 'PAIRING',
  questions: [],
  term: { from: '2026-09-01', to: '2027-08-31', precision: 'DAY' },
  organizations: [
    { name: '文学院党支部', kind: 'PARTY_BRANCH', role: 'SIDE_A', mentions: 2 },
    { name: '柳溪村党支部', kind: 'PARTY_BRANCH', role: 'SIDE_B', mentions: 2 },
  ],
  commitments: [
    {
      activity: '联席会议',
      kind: 'JOINT_MEETING',
      bound: 'EXACT',
      period: 'YEAR',
      owner: 'WHOLE',
      strength: 'HARD',
      months: [6, 12],
    },
  ],
  money: [{ per: 'TOTAL', bound: 'EXACT', purposes: [], payer: '派出单位', notCharged: ['村'] }],
  posts: [{ post: 'LIAISON', eachSide: true, count: 1 }],
  events: [{ name: '签约', kind: 'FORUM', on: '2026-09-10', startsAt: '15:00', precision: 'DAY' }],
}

async function open(confirmation: object = { status: 201, body: { planId: 'p1' } }, reading: object = draft) {
  const asked = service({
    'GET /me': { body: { ...aReader, allowedActions: [...aReader.allowedActions, 'CREATE_ORGANIZATION'] } },
    'GET /plan-readings/r1': { body: reading },
    'GET /organization-directory?q=%E6%96%87%E5%AD%A6%E9%99%A2%E5%85%9A%E6%94%AF%E9%83%A8&limit=12': {
      body: { items: [college] },
    },
    'GET /organization-directory': { body: { items: [] } },
    'GET /activity-kinds': { body: { items: [] } },
    'GET /funding-purposes': { body: { items: [] } },
    'POST /plan-readings/r1/confirmation': confirmation,
  })
  await startSession()
  const { router } = await mount(ConfirmPage, { props: { id: 'r1' } })
  await screen.findByRole('button', { name: '确认生成' })
  return { router, sent: () => asked.filter(({ method }) => method === 'POST') }
}
const confirm = () => userEvent.click(screen.getByRole('button', { name: '确认生成' }))

describe('the confirmation of a reading', () => {
  it('proposes a pairing of those whom the text names, adds who is missing, and invents no day', async () => {
    const { router, sent } = await open()
    await confirm()
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/plans/p1'))
    expect(sent()[0]?.body).toEqual({
      title: '走访共建方案',
      startsOn: '2026-09-01',
      endsOn: '2027-08-31',
      pairing: {
        sideA: { id: 'c' },
        sideB: { added: 0 },
        proposingSide: 'A',
        payer: 'A',
        postsA: [{ post: 'LIAISON' }],
        postsB: [{ post: 'LIAISON' }],
      },
      organizations: [{ name: '柳溪村党支部', kind: 'PARTY_BRANCH', parentId: 't' }],
      activities: [
        {
          title: '签约',
          kind: 'FORUM',
          host: { id: 'c' },
          startsAt: '2026-09-10T15:00:00+08:00',
          endsAt: '2026-09-10T17:00:00+08:00',
        },
      ],
      allocations: [],
    })
  })

  it('offers a row for each month that is promised, and says which', async () => {
    await open()
    expect(screen.getByText('原文写 6 月，请填具体日期')).toBeTruthy()
    expect(screen.getByText('原文写 12 月，请填具体日期')).toBeTruthy()
  })

  it('of something that is there asks which', async () => {
    const { sent } = await open()
    await userEvent.click(screen.getByRole('button', { name: '已有的' }))
    await confirm()
    expect(screen.getByText('请填写已有的结对、共同体或单位')).toBeTruthy()
    expect(sent()).toEqual([])
  })

  it('leaves out money for those who keep none', async () => {
    const money = [{ amount: '5000.00', total: '5000.00', per: 'TOTAL', bound: 'EXACT', purposes: [], notCharged: [] }]
    await open(undefined, { ...draft, money })
    expect(screen.queryByRole('group', { name: '资金分配草稿' })).toBeNull()
  })

  it('tells that somebody else was faster, and leads to the plan', async () => {
    const refusal = { type: '/problems/plan-reading-confirmed', title: '已经生成方案', detail: '请到方案页面查看。' }
    await open({ status: 409, body: refusal }, { ...draft, planId: 'p7' })
    await confirm()
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText('请到方案页面查看。')).toBeTruthy()
    expect(alert.getByRole('link', { name: '打开方案' }).getAttribute('href')).toBe('/plans/p7')
  })
})
