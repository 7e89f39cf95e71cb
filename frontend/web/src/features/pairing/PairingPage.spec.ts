import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service, type Asked } from '@/testing/service'
import PairingPage from './PairingPage.vue'
import { aPairing, town } from './pairing.fixture'

const nobody = { body: { items: [] } }

async function open(pairing: object, replies: Parameters<typeof service>[0] = {}): Promise<Asked[]> {
  const asked = service({
    'GET /me': { body: town },
    'GET /pairings/1': { body: { ...aPairing, ...pairing }, etag: '"3.x"' },
    'GET /pairings/1/audit-events': nobody,
    'GET /activities': nobody,
    'GET /allocations': nobody,
    'GET /funding-summaries': nobody,
    'GET /people/p1': { body: { id: 'p1', name: '陈xx', posts: [], allowedActions: ['DISCLOSE_PHONE'] } },
    'GET /people/p2': { status: 404 },
    ...replies,
  })
  await startSession()
  await mount(PairingPage, { props: { id: '1' } })
  await screen.findByRole('heading', { name: '变更记录' })
  return asked
}
const done = (asked: Asked[]) => asked.filter(({ method, url }) => method === 'POST' && !url.includes('/people'))

describe('a pairing', () => {
  it('shows both sides with the brand between', async () => {
    await open({})
    const a = within(screen.getByRole('group', { name: '甲方' }))
    expect(a.getByText('xx师范学院文学院党支部')).toBeTruthy()
    expect(a.getByText('甲方 · 派出单位')).toBeTruthy()
    expect(within(screen.getByRole('group', { name: '乙方' })).getByText('待定')).toBeTruthy()
    expect(screen.getByText('党建促乡村振兴')).toBeTruthy()
    expect(screen.getByText('演示〔2026〕131号 · 9月21日')).toBeTruthy()
  })

  it('discloses a number to whoever may see it, and to nobody else', async () => {
    const asked = await open({}, { 'POST /people/p1/phone-disclosures': { body: { phone: '13800005678' } } })
    await userEvent.click(await screen.findByRole('button', { name: '查看号码：陈xx' }))
    expect(await screen.findByText('13800005678')).toBeTruthy()
    expect(screen.getByText('139****0216')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '查看号码：刘xx' })).toBeNull()
    expect(asked.filter(({ url }) => url.endsWith('/phone-disclosures'))).toHaveLength(1)
  })

  it('offers no step that would be refused', async () => {
    await open({ allowedActions: [] })
    expect(screen.queryByText('修改结对')).toBeNull()
    expect(screen.queryByText('安排活动')).toBeNull()
    expect(screen.queryByText('结束结对')).toBeNull()
  })

  it('is confirmed by the other side', async () => {
    const asked = await open(
      { state: 'PROPOSED', filingNumber: undefined, allowedActions: ['CONFIRM', 'DECLINE'] },
      { 'POST /pairings/1/confirmation': { body: aPairing } },
    )
    expect(screen.getByText('陈xx代表甲方提出，等乙方确认')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '确认结对' }))
    const dialog = within(await screen.findByRole('dialog', { name: '确认结对' }))
    expect(dialog.getByText('甲方承担')).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: '确认结对' }))
    expect(done(asked).map(({ url }) => url)).toEqual(['/api/v1/pairings/1/confirmation'])
  })

  it('is not declined without a reason', async () => {
    const asked = await open(
      { state: 'PROPOSED', allowedActions: ['CONFIRM', 'DECLINE'] },
      { 'POST /pairings/1/decline': { body: aPairing } },
    )
    await userEvent.click(screen.getByRole('button', { name: '婉拒' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: '婉拒' }))
    expect(dialog.getByText('请填写原因，对方才知道怎么调整')).toBeTruthy()
    await userEvent.type(dialog.getByLabelText('原因'), '期限太短')
    await userEvent.click(dialog.getByRole('button', { name: '婉拒' }))
    expect(done(asked).map(({ body }) => body)).toEqual([{ reason: '期限太短' }])
  })

  it('says where it stands when the service refuses to file it', async () => {
    await open(
      { state: 'CONFIRMED', allowedActions: ['FILE'] },
      { 'POST /pairings/1/filing': { status: 409, body: { title: '结对还没有确认', detail: '请先由乙方确认。' } } },
    )
    await userEvent.click(screen.getByRole('button', { name: '备案' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText('备案文号'), '青委组〔2026〕12号')
    await userEvent.click(dialog.getByRole('button', { name: '备案' }))
    expect(await dialog.findByText('请先由乙方确认。')).toBeTruthy()
    expect(dialog.getByLabelText<HTMLInputElement>('备案文号').value).toBe('青委组〔2026〕12号')
  })

  it('speaks of withdrawing while it is only proposed', async () => {
    const asked = await open(
      { state: 'PROPOSED', allowedActions: ['CLOSE'] },
      { 'POST /pairings/1/closure': { body: aPairing } },
    )
    await userEvent.click(screen.getByRole('button', { name: '撤回结对' }))
    const dialog = within(await screen.findByRole('dialog', { name: '撤回提出的结对' }))
    await userEvent.type(dialog.getByLabelText('结束原因'), '单位选错了')
    await userEvent.click(dialog.getByRole('button', { name: '撤回结对' }))
    expect(done(asked)[0]?.body).toMatchObject({ reason: '单位选错了' })
  })

  it('leads to a new activity and to money of its own', async () => {
    await open({})
    const hrefs = screen.getAllByRole<HTMLAnchorElement>('link').map(({ pathname, search }) => pathname + search)
    expect(hrefs).toContain('/calendar/new?pairingId=1')
    expect(hrefs).toContain('/funding/allocations/new?pairingId=1')
  })
})
