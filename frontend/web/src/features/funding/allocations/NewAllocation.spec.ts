import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import NewAllocation from './NewAllocation.vue'

const town = { id: 'o1', name: '青石镇党委', kind: 'PARTY_COMMITTEE' }
const fund = {
  id: 'f1',
  name: '校地结对共建资金',
  fiscalYear: 2026,
  owner: town,
  remaining: '5000.00',
  allowedActions: ['EDIT', 'ALLOCATE'],
}
const pairing = {
  id: 'p1',
  name: '文学院 与 河坝村',
  sideA: { organization: { id: 'o2', name: '文学院党支部', kind: 'PARTY_BRANCH' } },
  sideB: { organization: { id: 'o3', name: '河坝村党支部', kind: 'PARTY_BRANCH' } },
}
const visit = { id: 'v1', title: '走访河坝村', startsAt: '2026-10-16T09:00:00+08:00', container: { id: 'p1' } }
const elsewhere = { ...visit, id: 'v2', title: '别人的活动', container: { id: 'p9' } }
const tooMuch = {
  type: '/problems/allocation-exceeds-fund',
  title: '资金余额不够',
  detail: '「校地结对共建资金」还剩 5,000.00 元，不够分配 8,000.00 元。',
  remaining: '5000.00',
}

async function open(reply: object) {
  const asked = service({
    'GET /funds': { body: { items: [fund] } },
    'GET /funding-purposes': { body: { items: [{ code: 'STUDY_TRIP', name: '外出考察' }] } },
    'GET /pairings/p1': { body: pairing },
    'GET /activities': { body: { items: [visit, elsewhere] } },
    'POST /allocations': [reply, { status: 201, body: { id: 'l1' } }],
  })
  const view = await mount(NewAllocation, {
    props: { fundId: 'f1', beneficiary: { subject: 'PAIRING', id: 'p1', name: pairing.name } },
  })
  await screen.findByText('还可分配 5,000.00 元')
  return { asked: () => asked.filter(({ method }) => method === 'POST'), view }
}
const amount = () => screen.getByLabelText<HTMLInputElement>('分配金额（元）')
const send = () => userEvent.click(screen.getByRole('button', { name: '起草分配' }))

describe('a new allocation', () => {
  it('needs an amount and a purpose before it is sent', async () => {
    const { asked } = await open({})
    await send()
    expect(screen.getByText(/请填写金额/)).toBeTruthy()
    expect(screen.getByText('请至少选择一个用途')).toBeTruthy()
    expect(document.activeElement).toBe(amount())
    expect(asked()).toEqual([])
  })

  it('that asks for too much says so at the amount, and offers what is left', async () => {
    const { asked, view } = await open({ status: 409, body: tooMuch })
    await userEvent.type(amount(), '8000')
    await userEvent.click(screen.getByLabelText('外出考察'))
    await send()
    expect((await screen.findByRole('alert')).textContent).toContain(tooMuch.detail)

    await userEvent.click(screen.getByRole('button', { name: '改为 5,000.00 元' }))
    expect(amount().value).toBe('5,000.00')
    expect(screen.queryByRole('alert')).toBeNull()
    await send()
    expect(asked()[1]?.body).toMatchObject({
      fundId: 'f1',
      pairingId: 'p1',
      amount: '5000.00',
      purposes: [{ code: 'STUDY_TRIP' }],
    })
    expect(asked()[1]?.headers['Idempotency-Key']).not.toBe(asked()[0]?.headers['Idempotency-Key'])
    await expect.poll(() => view.router.currentRoute.value.path).toBe('/funding/allocations/l1')
  })

  it('lets only the parties and the owner of the money bear the cost', async () => {
    await open({})
    await screen.findByRole('option', { name: '河坝村党支部' })
    const payer = screen.getByLabelText<HTMLSelectElement>(/费用承担单位/)
    expect([...payer.options].map(({ text }) => text)).toEqual(['不写', '文学院党支部', '河坝村党支部', '青石镇党委'])
  })

  it('may be for one activity of the beneficiary alone', async () => {
    const { asked, view } = await open({ status: 201, body: { id: 'l1' } })
    await userEvent.click(screen.getByLabelText(/仅用于活动/))
    await screen.findByRole('option', { name: /走访河坝村/ })
    expect(screen.queryByRole('option', { name: /别人的活动/ })).toBeNull()
    await userEvent.click(screen.getByRole('option', { name: /走访河坝村/ }))
    await userEvent.type(amount(), '1000')
    await userEvent.click(screen.getByLabelText('外出考察'))
    await send()
    await expect.poll(() => view.router.currentRoute.value.path).toBe('/funding/allocations/l1')
    expect(asked()[0]?.body).toMatchObject({ pairingId: 'p1', activityId: 'v1' })
  })

  it('refuses a ceiling above the amount where it stands', async () => {
    const { asked } = await open({})
    await userEvent.type(amount(), '1000')
    await userEvent.click(screen.getByLabelText('外出考察'))
    await userEvent.type(screen.getByLabelText('外出考察最多（元）'), '2000')
    await send()
    expect(screen.getByText('用途上限不能超过分配金额')).toBeTruthy()
    expect(asked()).toEqual([])
  })
})
