import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { aReader, aReading, aSummary } from '../plan.fixture'
import PlanPage from './PlanPage.vue'

const { text, commitments, money, posts, findings } = aReading
const aPlan = {
  ...aSummary,
  version: 1,
  content: { commitments, money, posts },
  source: text,
  findings,
  author: { id: 'w', name: '王强' },
  createdAt: '2026-09-01T09:00:00+08:00',
  allowedActions: [],
}

async function open(plan: object = {}, replies: Parameters<typeof service>[0] = {}) {
  const asked = service({
    'GET /me': { body: aReader },
    'GET /plans/1': { body: { ...aPlan, ...plan } },
    'GET /plans': { body: { items: [aSummary] } },
    'GET /plans/1/audit-events': { body: { items: [] } },
    ...replies,
  })
  await startSession()
  const { router } = await mount(PlanPage, { props: { id: '1' } })
  await screen.findByRole('heading', { level: 1, name: /城乡结对/ })
  return { router, posts: () => asked.filter(({ method }) => method === 'POST') }
}
const step = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name }))
  return within(await screen.findByRole('dialog'))
}

describe('a plan', () => {
  it('shows its facts, its content with passages, and leads to what it belongs to', async () => {
    await open()
    expect(screen.getByText('青党备〔2026〕3号')).toBeTruthy()
    expect(within(screen.getByRole('region', { name: '承诺' })).getByText('走访')).toBeTruthy()
    expect(screen.getByRole('button', { name: '第 1 处：每季度走访一次' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '修改走访' })).toBeNull()
  })

  it('offers only what may be done', async () => {
    await open()
    for (const name of ['提交审批', '批准备案', '退回修改', '撤回方案', '开始实施', '修订新版', '结束方案'])
      expect(screen.queryByRole('button', { name })).toBeNull()
  })

  it('is submitted, with a word on what may be wrong', async () => {
    const { posts } = await open(
      { state: 'DRAFT', allowedActions: ['EDIT', 'SUBMIT', 'WITHDRAW'] },
      { 'POST /plans/1/submission': { body: aPlan } },
    )
    const dialog = await step('提交审批')
    expect(dialog.getByText(/检查发现 2 处/)).toBeTruthy()
    await userEvent.click(dialog.getByRole('button', { name: '提交审批' }))
    await waitFor(() => expect(posts().map(({ url }) => url)).toEqual(['/api/v1/plans/1/submission']))
  })

  it('is approved with a filing number, and in force at once', async () => {
    const { posts } = await open(
      { state: 'SUBMITTED', allowedActions: ['APPROVE', 'RETURN'] },
      { 'POST /plans/1/approval': { body: aPlan } },
    )
    const dialog = await step('批准备案')
    await userEvent.click(dialog.getByRole('button', { name: '批准备案' }))
    expect(dialog.getByText('请填写备案文号')).toBeTruthy()
    await userEvent.type(dialog.getByLabelText('备案文号'), '青党备〔2026〕9号')
    await userEvent.click(dialog.getByRole('button', { name: '批准备案' }))
    await waitFor(() => expect(posts()).toHaveLength(1))
    expect(posts()[0]?.body).toMatchObject({ filingNumber: '青党备〔2026〕9号', inForce: true })
  })

  it('is not returned without a reason', async () => {
    const { posts } = await open(
      { state: 'SUBMITTED', allowedActions: ['APPROVE', 'RETURN'] },
      { 'POST /plans/1/return': { body: aPlan } },
    )
    const dialog = await step('退回修改')
    await userEvent.click(dialog.getByRole('button', { name: '退回修改' }))
    expect(posts()).toEqual([])
    await userEvent.type(dialog.getByLabelText('退回原因'), '请补联络员')
    await userEvent.click(dialog.getByRole('button', { name: '退回修改' }))
    await waitFor(() => expect(posts()[0]?.body).toEqual({ reason: '请补联络员' }))
  })

  it('leads to its next edition once that is begun', async () => {
    const { router } = await open(
      { allowedActions: ['REVISE', 'CLOSE'] },
      { 'POST /plans/1/editions': { status: 201, body: { ...aPlan, id: '2' } } },
    )
    const dialog = await step('修订新版')
    await userEvent.click(dialog.getByRole('button', { name: '修订新版' }))
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/plans/2'))
  })

  it('says why it was sent back, and what came of it', async () => {
    await open({ state: 'DRAFT', returnReason: '缺联络员', closingSummary: '四次走访全部完成' })
    expect(screen.getByText('退回修改：缺联络员')).toBeTruthy()
    expect(screen.getByText('四次走访全部完成')).toBeTruthy()
  })

  it('lists its editions, and compares with the one before', async () => {
    const first = { ...aSummary, id: '0', edition: 1, state: 'SUPERSEDED' }
    await open({ edition: 2 }, { 'GET /plans': { body: { items: [first, { ...aSummary, edition: 2 }] } } })
    const link = await screen.findByRole('link', { name: '对比两版' })
    expect(link.getAttribute('href')).toBe('/plans/1/compare?from=0')
  })
})
