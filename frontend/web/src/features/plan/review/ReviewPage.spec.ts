import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { aReader, aReading, passageOf } from '../plan.fixture'
import ReviewPage from './ReviewPage.vue'

async function open(reading: object = {}, replies: Parameters<typeof service>[0] = {}) {
  const asked = service({
    'GET /me': { body: aReader },
    'GET /plan-readings/r1': { body: { ...aReading, ...reading }, etag: '"2.x"' },
    'PATCH /plan-readings/r1': { body: { ...aReading, version: 3, questions: [] }, etag: '"3.x"' },
    ...replies,
  })
  await startSession()
  const { router } = await mount(ReviewPage, { props: { id: 'r1' } })
  await screen.findByRole('heading', { level: 1, name: '走访共建方案' })
  return { asked, router, changes: () => asked.filter(({ method }) => method === 'PATCH') }
}
const group = (name: string) => within(screen.getByRole('region', { name }))
const dialog = async () => within(await screen.findByRole('dialog'))

describe('the review of a reading', () => {
  it('gives what was read the number of its passage, on both sides', async () => {
    await open()
    expect(screen.getByRole('button', { name: '第 1 处：每季度走访一次' })).toBeTruthy()
    expect(group('承诺').getByRole('button', { name: '看原文第 1 处' })).toBeTruthy()
  })

  it('shows the other side from either one', async () => {
    const { container } = await (async () => ({ ...(await open()), container: document.body }))()
    await userEvent.click(screen.getByRole('button', { name: '第 2 处：9个村结对资金0.5万元' }))
    expect(container.querySelector('[data-item="/money/0"]')?.className).toContain('now')
    await userEvent.click(group('承诺').getByRole('button', { name: '看原文第 1 处' }))
    expect(container.querySelector('[data-spot]')?.textContent).toBe('每季度走访一次')
  })

  it('asks with both sums, and makes the money what was answered', async () => {
    const { changes } = await open()
    expect(screen.getByText(/两种读法差 40,000.00 元/)).toBeTruthy()
    expect(screen.getByText('共 9 个，合计 45,000.00 元')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '采用这个读法' }))
    await waitFor(() => expect(changes()).toHaveLength(1))
    expect(changes()[0]?.body).toMatchObject({
      draft: { money: [{ per: 'EACH_UNIT', total: '45000.00' }] },
      answered: ['EACH_OR_ALL /money/0'],
    })
    expect(changes()[0]?.headers['If-Match']).toBe('"2.x"')
    await waitFor(() => expect(screen.queryByText(/问题 1/)).toBeNull())
  })

  it('lays the dates into the school year that was answered', async () => {
    const year = { code: 'YEAR_UNKNOWN', options: [], params: { words: '20xx年' } }
    const { changes } = await open({ questions: [year] })
    await userEvent.click(screen.getByRole('button', { name: '采用' }))
    await waitFor(() => expect(changes()).toHaveLength(1))
    const { schoolYear, answered } = changes()[0]?.body as { schoolYear: string; answered: string[] }
    expect(schoolYear).toMatch(/^20\d\d-20\d\d$/)
    expect(answered).toEqual(['YEAR_UNKNOWN'])
  })

  it('names findings worst first, with what to do', async () => {
    await open()
    const badges = screen.getAllByText(/^(严重|注意)$/).map(({ textContent }) => textContent?.trim())
    expect(badges).toEqual(['严重', '注意'])
    expect(screen.getByText('“联络员”没有姓名')).toBeTruthy()
    expect(screen.getByText('补上人选，或先空着。')).toBeTruthy()
  })

  it('lists what was not understood', async () => {
    await open()
    expect(screen.getAllByText('请于每月30前报。').length).toBeGreaterThan(1)
  })

  it('corrects an item and keeps where it was read', async () => {
    const { changes } = await open()
    await userEvent.click(screen.getByRole('button', { name: '修改走访' }))
    const form = await dialog()
    await userEvent.clear(form.getByLabelText('次数'))
    await userEvent.type(form.getByLabelText('次数'), '2')
    await userEvent.click(form.getByRole('button', { name: '保存这一项' }))
    await waitFor(() => expect(changes()).toHaveLength(1))
    expect(changes()[0]?.body).toMatchObject({
      draft: { commitments: [{ activity: '走访', count: 2, passage: passageOf('每季度走访一次') }] },
    })
  })

  it('adds what the reader has not found', async () => {
    const { changes } = await open()
    await userEvent.click(screen.getByRole('button', { name: '补充固定日期' }))
    const form = await dialog()
    await userEvent.type(form.getByLabelText('名称'), '启动会')
    await userEvent.type(form.getByLabelText('日期'), '9-10')
    await userEvent.click(form.getByRole('button', { name: '保存这一项' }))
    await waitFor(() => expect(changes()).toHaveLength(1))
    expect(changes()[0]?.body).toMatchObject({ draft: { events: [{ name: '启动会', on: '--09-10' }] } })
  })

  it('removes an item at once', async () => {
    const { changes } = await open()
    await userEvent.click(screen.getByRole('button', { name: '移除走访' }))
    await waitFor(() => expect(changes()[0]?.body).toEqual({ draft: { commitments: [] } }))
  })

  it('shows both versions when somebody else was faster', async () => {
    const theirs = { ...aReading, version: 3, commitments: [] }
    const { changes } = await open(
      {},
      {
        'PATCH /plan-readings/r1': [
          { status: 412, body: { title: '已被改过', current: theirs }, etag: '"3.y"' },
          { body: theirs },
        ],
      },
    )
    await userEvent.click(screen.getByRole('button', { name: '移除联络员' }))
    const both = within(await screen.findByRole('dialog', { name: '保存前，内容已被别人改过' }))
    expect(both.getByText(/走访/)).toBeTruthy()
    await userEvent.click(both.getByRole('button', { name: '按选择保存' }))
    await waitFor(() => expect(changes()).toHaveLength(2))
    expect(changes()[1]?.headers['If-Match']).toBe('"3.y"')
    expect(changes()[1]?.body).toMatchObject({ draft: { posts: [] } })
  })

  it('reads one of several plans alone', async () => {
    const parts = [
      { title: '篇一', start: 0, end: 6 },
      { title: '篇二', start: 7, end: 19 },
    ]
    const { asked, router } = await open({ parts }, { 'POST /plan-readings': { status: 201, body: { id: 'r2' } } })
    await userEvent.click(screen.getByRole('button', { name: '只读这一篇：篇二' }))
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/plans/readings/r2'))
    expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ text: aReading.text.slice(7, 19) })
  })

  it('tells of a text that is nearly the same', async () => {
    await open({ similar: [{ title: '三校方案', percent: 98, planId: 'p9' }] })
    expect(screen.getByText('与《三校方案》有 98% 相同')).toBeTruthy()
    expect(screen.getByRole('link', { name: '看那个方案' }).getAttribute('href')).toBe('/plans/p9')
  })

  it('is closed once a plan was made of it', async () => {
    await open({ planId: 'p1', confirmedBy: { id: 'x', name: '陈xx' } })
    expect(screen.getByRole('link', { name: '打开方案' }).getAttribute('href')).toBe('/plans/p1')
    expect(screen.queryByRole('button', { name: '修改走访' })).toBeNull()
  })
})
