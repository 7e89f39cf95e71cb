import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import ProposePairingPage from './ProposePairingPage.vue'
import { aPairing, town } from './pairing.fixture'

const directory = { body: { items: [{ id: 'b', name: '河坝村党支部', kind: 'PARTY_BRANCH' }] } }

async function open(replies: Parameters<typeof service>[0] = {}) {
  const asked = service({ 'GET /me': { body: town }, 'GET /organization-directory': directory, ...replies })
  await startSession()
  const { router } = await mount(ProposePairingPage)
  return { router, proposals: () => asked.filter(({ method }) => method === 'POST') }
}
async function chooseSideB() {
  await userEvent.type(screen.getByLabelText(/^乙方单位/), '河坝')
  await userEvent.click(await screen.findByRole('option', { name: /河坝村党支部/ }))
}
const propose = () => userEvent.click(screen.getByRole('button', { name: '提出结对' }))

describe('proposing a pairing', () => {
  it('begins with my own side and sends both with their posts', async () => {
    const { router, proposals } = await open({ 'POST /pairings': { status: 201, body: aPairing } })
    expect(screen.getByLabelText<HTMLInputElement>('甲方单位（我方）').value).toBe('青石镇党委')
    await chooseSideB()
    const leader = within(screen.getAllByRole('group', { name: '第 1 项' })[1]!)
    await userEvent.type(leader.getByLabelText('姓名'), '赵xx')
    await propose()
    await flushPromises()
    expect(proposals()[0]?.body).toMatchObject({
      sideAId: 't',
      sideBId: 'b',
      proposingSide: 'A',
      payer: 'EACH',
      postsA: [{ post: 'LEADER' }, { post: 'LIAISON' }],
      postsB: [{ post: 'LEADER', name: '赵xx' }, { post: 'LIAISON' }],
    })
    expect(router.currentRoute.value.path).toBe('/pairings/1')
  })

  it('takes the organisations along when I change sides', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: '乙方' }))
    expect(screen.getByLabelText<HTMLInputElement>('乙方单位（我方）').value).toBe('青石镇党委')
    expect(screen.getByLabelText<HTMLInputElement>('甲方单位').value).toBe('')
  })

  it('takes my people along when I change sides, who are looked up by name', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: '乙方' }))
    const group = (name: string) => within(screen.getByRole('group', { name }))
    expect(group('乙方领导小组和联络员').getAllByRole('combobox', { name: '人员' })).toHaveLength(2)
    expect(group('甲方领导小组和联络员').getAllByRole('textbox', { name: '姓名' })).toHaveLength(2)
  })

  it('says what is missing before it asks the service', async () => {
    const { proposals } = await open()
    await propose()
    expect(screen.getByText('请从查到的单位里选择')).toBeTruthy()
    expect(proposals()).toEqual([])
  })

  it('shows a refusal in place and keeps what was typed', async () => {
    const refusal = { title: '这两个单位已经结对', detail: '期限重叠。请先结束原来的结对。' }
    await open({ 'POST /pairings': { status: 409, body: refusal } })
    await chooseSideB()
    await propose()
    expect(await screen.findByText('期限重叠。请先结束原来的结对。')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('乙方单位').value).toBe('河坝村党支部')
  })
})
