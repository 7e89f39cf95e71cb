import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service, type Asked } from '@/testing/service'
import { anAlliance, county } from './alliance.fixture'
import AlliancePage from './AlliancePage.vue'

const nobody = { body: { items: [] } }

async function open(alliance: object = {}, replies: Parameters<typeof service>[0] = {}): Promise<Asked[]> {
  const asked = service({
    'GET /me': { body: county },
    'GET /alliances/1': { body: { ...anAlliance, ...alliance }, etag: '"3.x"' },
    'GET /alliances/1/audit-events': nobody,
    'GET /activities': nobody,
    'GET /allocations': nobody,
    'GET /funding-summaries': nobody,
    ...replies,
  })
  await startSession()
  await mount(AlliancePage, { props: { id: '1' } })
  await screen.findByRole('heading', { name: '变更记录' })
  return asked
}
const card = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest('section')!)
const dialog = async () => within(await screen.findByRole('dialog'))
const changes = (asked: Asked[]) => asked.filter(({ method }) => method !== 'GET')

describe('an alliance', () => {
  it('lists the lead first and those who left last', async () => {
    await open()
    const rows = card('成员单位').getAllByRole('listitem')
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^仙居县第一小学\s+核心校/),
      expect.stringContaining('对垟小学'),
      expect.stringContaining('十都英小学'),
    ])
    expect(screen.getByText('已退出 1 个')).toBeTruthy()
  })

  it('says which posts are vacant', async () => {
    await open()
    expect(card('领导小组和联络员').getByText('待定')).toBeTruthy()
    expect(card('领导小组和联络员').getByText(/仙居一小 · 分管校长/)).toBeTruthy()
  })

  it('takes in a member with role and first day', async () => {
    const found = { body: { items: [{ id: 's4', name: '安洲小学', kind: 'SCHOOL' }] } }
    const asked = await open(
      {},
      { 'GET /organization-directory': found, 'POST /alliances/1/members': { status: 201, body: anAlliance } },
    )
    await userEvent.click(screen.getByRole('button', { name: '增加成员' }))
    const form = await dialog()
    await userEvent.click(form.getByRole('button', { name: '增加成员' }))
    expect(form.getByText('请从查到的单位里选择')).toBeTruthy()
    await userEvent.type(form.getByLabelText('单位'), '安洲')
    await userEvent.click(await form.findByRole('option', { name: /安洲小学/ }))
    await userEvent.click(form.getByRole('button', { name: '增加成员' }))
    expect(changes(asked).map(({ body }) => body)).toEqual([{ organizationId: 's4', role: 'MEMBER' }])
  })

  it('changes the role of a member on top of the version that was read', async () => {
    const asked = await open({}, { 'PATCH /alliances/1/members/m2': { body: anAlliance } })
    await userEvent.click(screen.getByRole('button', { name: '调整对垟小学的角色和日期' }))
    const form = await dialog()
    await userEvent.selectOptions(form.getByLabelText('角色'), '协作单位')
    await userEvent.click(form.getByRole('button', { name: '保存调整' }))
    expect(changes(asked)[0]).toMatchObject({ body: { role: 'COOPERATING' }, headers: { 'If-Match': '"3.x"' } })
  })

  it('shows both versions of a member that somebody else has changed meanwhile', async () => {
    const members = anAlliance.members.map((member) => ({ ...member, role: 'SENDING' }))
    const current = { ...anAlliance, members }
    await open({}, { 'PATCH /alliances/1/members/m2': { status: 412, etag: '"4.y"', body: { current } } })
    await userEvent.click(screen.getByRole('button', { name: '调整对垟小学的角色和日期' }))
    const form = await dialog()
    await userEvent.selectOptions(form.getByLabelText('角色'), '协作单位')
    await userEvent.click(form.getByRole('button', { name: '保存调整' }))
    const both = within(await screen.findByRole('dialog', { name: '保存前，内容已被别人改过' }))
    expect(both.getByLabelText(/派出单位/)).toBeTruthy()
    expect(both.getByLabelText(/协作单位/)).toBeTruthy()
  })

  it('keeps the rule in sight when a lead may not leave', async () => {
    const refusal = { title: '核心单位应当有且只有一个', detail: '请先让新的核心单位担任。' }
    await open({}, { 'POST /alliances/1/members/m1/departure': { status: 409, body: refusal } })
    await userEvent.click(screen.getByRole('button', { name: '仙居县第一小学退出共同体' }))
    const form = await dialog()
    await userEvent.click(form.getByRole('button', { name: '登记退出' }))
    expect(await form.findByText('请先让新的核心单位担任。')).toBeTruthy()
  })

  it('hands the lead over to a successor in one step', async () => {
    const found = { body: { items: [{ id: 's4', name: '安洲小学', kind: 'SCHOOL' }] } }
    const asked = await open(
      {},
      { 'GET /organization-directory': found, 'POST /alliances/1/members/m1/departure': { body: anAlliance } },
    )
    await userEvent.click(screen.getByRole('button', { name: '仙居县第一小学退出共同体' }))
    const form = await dialog()
    await userEvent.type(form.getByLabelText(/继任单位/), '安洲')
    await userEvent.click(await form.findByRole('option', { name: /安洲小学/ }))
    await userEvent.click(form.getByRole('button', { name: '登记退出' }))
    expect(changes(asked)[0]?.body).toMatchObject({ successorId: 's4' })
  })

  it('asks for no successor of a member that does not lead', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: '对垟小学退出共同体' }))
    expect((await dialog()).queryByLabelText(/继任单位/)).toBeNull()
  })

  it('becomes active with its filing number', async () => {
    const asked = await open(
      { state: 'DRAFT', filingNumber: undefined, allowedActions: ['ACTIVATE'] },
      { 'POST /alliances/1/activation': { body: anAlliance } },
    )
    await userEvent.click(screen.getByRole('button', { name: '生效并备案' }))
    const form = await dialog()
    await userEvent.type(form.getByLabelText('备案文号'), '仙教〔2026〕12号')
    await userEvent.click(form.getByRole('button', { name: '生效并备案' }))
    expect(changes(asked)[0]?.body).toMatchObject({ filingNumber: '仙教〔2026〕12号' })
  })

  it('says what its end touches before it is ended', async () => {
    const asked = await open({}, { 'POST /alliances/1/closure': { body: anAlliance } })
    await userEvent.click(screen.getByRole('button', { name: '结束共同体' }))
    const form = await dialog()
    expect(form.getByText(/已有的活动和资金记录都会保留/)).toBeTruthy()
    await userEvent.type(form.getByLabelText('结束原因'), '建设期满')
    await userEvent.click(form.getByRole('button', { name: '结束共同体' }))
    expect(changes(asked)[0]?.body).toMatchObject({ reason: '建设期满' })
  })

  it('shows what is earmarked, and no ceiling where one allocation has none', async () => {
    const allocation = {
      fund: { id: 'f', name: '共建经费', fiscalYear: 2026 },
      beneficiary: { subject: 'ALLIANCE', id: '1', name: '' },
      author: { id: 'w', name: '周敏' },
      allowedActions: [],
      amount: '5000.00',
      state: 'APPROVED',
    }
    const items = [
      { ...allocation, id: 'x', purposes: [{ code: 'TEACHING', ceiling: '3000.00' }, { code: 'MATERIALS' }] },
      { ...allocation, id: 'y', purposes: [{ code: 'TEACHING', ceiling: '1000.50' }] },
    ]
    await open(
      {},
      {
        'GET /allocations': { body: { items } },
        'GET /funding-summaries': { body: { items: [{ allocated: '10000.00', pending: '0.00' }] } },
        'GET /funding-purposes': { body: { items: [{ code: 'TEACHING', name: '教学教研' }] } },
      },
    )
    const teaching = (await screen.findByText('教学教研')).closest('tr')!
    expect(within(teaching).getByText('4,000.50')).toBeTruthy()
    expect(screen.getByText('不另设上限')).toBeTruthy()
    expect(await screen.findByText('10,000.00')).toBeTruthy()
  })

  it('offers nothing to whoever only reads', async () => {
    await open({ allowedActions: [] })
    for (const word of ['修改资料', '增加成员', '调整人员', '安排活动', '下达资金', '结束共同体'])
      expect(screen.queryByText(word), word).toBeNull()
  })
})
