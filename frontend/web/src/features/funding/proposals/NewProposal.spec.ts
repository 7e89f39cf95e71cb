import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import NewProposal from './NewProposal.vue'

const town = { id: 'o1', name: '青石镇党委', kind: 'PARTY_COMMITTEE' }
const fund = {
  id: 'f1',
  name: '奖补资金',
  fiscalYear: 2026,
  owner: town,
  remaining: '5000.00',
  allowedActions: ['EDIT', 'ALLOCATE'],
}
const alliances = ['仙居县共同体', '磐安县共同体', '天台县共同体'].map((name, index) => ({
  id: `a${index}`,
  name,
  state: 'ACTIVE',
}))
const closed = {
  type: '/problems/allocation-beneficiary-closed',
  title: '受益方已结束',
  detail: '「磐安县共同体」已经结束或停用，不能再分配资金。',
  violations: [{ pointer: '/lines/1/allianceId', message: '这个共同体已经结束' }],
}

beforeEach(() => sessionStorage.clear())

async function open(reply: object = {}) {
  const asked = service({
    'GET /funds': { body: { items: [fund] } },
    'GET /alliances': { body: { items: alliances } },
    'GET /funding-purposes': { body: { items: [{ code: 'AWARDS', name: '奖励先进' }] } },
    'POST /funding-proposals': [reply, { status: 201, body: { id: 'q1' } }],
  })
  const view = await mount(NewProposal, { props: { fundId: 'f1' } })
  await screen.findByText('还可分配 5,000.00 元')
  return { asked: () => asked.filter(({ method }) => method === 'POST'), view }
}
const line = (number: number) => within(screen.getByRole('group', { name: `第 ${number} 个共同体` }))
const send = () => userEvent.click(screen.getByRole('button', { name: '保存并计算份额' }))

async function fill() {
  await userEvent.type(screen.getByLabelText('方案名称'), '绩效奖补')
  await userEvent.type(screen.getByLabelText('分配总额（元）'), '1000')
  await userEvent.click(screen.getByRole('button', { name: '加入全部运行中的共同体' }))
  await screen.findByRole('group', { name: '第 3 个共同体' })
  await userEvent.click(screen.getByLabelText('奖励先进'))
}

describe('a new proposal', () => {
  it('says what is missing where it stands', async () => {
    const { asked } = await open()
    await send()
    expect(screen.getByText('请至少选择一个共同体')).toBeTruthy()
    expect(screen.getByText('请至少选择一个用途')).toBeTruthy()
    expect(asked()).toEqual([])
  })

  it('shares equally among all alliances that are there', async () => {
    const { asked, view } = await open({ status: 201, body: { id: 'q1' } })
    await fill()
    await send()
    expect(asked()[0]?.body).toEqual({
      fundId: 'f1',
      name: '绩效奖补',
      amount: '1000.00',
      method: 'EQUAL',
      lines: [{ allianceId: 'a0' }, { allianceId: 'a1' }, { allianceId: 'a2' }],
      purposes: ['AWARDS'],
    })
    await expect.poll(() => view.router.currentRoute.value.path).toBe('/funding/proposals/q1')
  })

  it('asks for the score of each alliance where these are the weights', async () => {
    const { asked } = await open({ status: 201, body: { id: 'q1' } })
    await fill()
    await userEvent.selectOptions(screen.getByLabelText('分配方式'), '按得分')
    await userEvent.type(line(1).getByLabelText('得分'), '86.5')
    await send()
    expect(screen.getByText(/请给每个共同体填写得分/)).toBeTruthy()
    expect(asked()).toEqual([])
    await userEvent.type(line(2).getByLabelText('得分'), '0')
    await userEvent.click(screen.getByRole('button', { name: '移除第 3 个共同体' }))
    await send()
    expect(asked()[0]?.body).toMatchObject({
      method: 'SCORES',
      lines: [
        { allianceId: 'a0', weight: '86.5' },
        { allianceId: 'a1', weight: '0' },
      ],
    })
  })

  it('puts what the service objects to at the line that it means', async () => {
    await open({ status: 409, body: closed })
    await fill()
    await send()
    expect(await line(2).findByText('这个共同体已经结束')).toBeTruthy()
    expect(line(1).queryByText('这个共同体已经结束')).toBeNull()
  })

  it('finds an alliance by its name', async () => {
    await open()
    await userEvent.type(line(1).getByLabelText('共同体'), '磐安')
    await userEvent.click(await screen.findByRole('option', { name: /磐安县共同体/ }))
    expect(line(1).getByLabelText<HTMLInputElement>('共同体').value).toBe('磐安县共同体')
  })
})
