import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import EditPairingPage from './EditPairingPage.vue'
import { aPairing } from './pairing.fixture'

async function open(replies: Parameters<typeof service>[0]) {
  const asked = service({ 'GET /pairings/1': { body: aPairing, etag: '"3.x"' }, ...replies })
  const { router } = await mount(EditPairingPage, { props: { id: '1' }, at: '/pairings/1/edit' })
  const brand = await screen.findByLabelText(/党建品牌/)
  return { asked, router, brand, changes: () => asked.filter(({ method }) => method === 'PATCH') }
}

describe('changing a pairing', () => {
  it('sends what was changed and no more, on top of the version that was read', async () => {
    const { brand, router, changes } = await open({ 'PATCH /pairings/1': { body: aPairing } })
    await userEvent.clear(brand)
    await userEvent.type(screen.getByLabelText(/共建目标/), '每季度互访')
    await userEvent.click(screen.getByRole('button', { name: '保存修改' }))
    await flushPromises()
    expect(changes().map(({ body }) => body)).toEqual([{ brand: null, goal: '每季度互访' }])
    expect(changes()[0]?.headers['If-Match']).toBe('"3.x"')
    expect(router.currentRoute.value.path).toBe('/pairings/1')
    expect(sessionStorage.getItem('gongjian.draft.pairing.1')).toBeNull()
  })

  it('shows both versions when somebody else was faster, and saves what is chosen', async () => {
    const { brand, changes } = await open({
      'PATCH /pairings/1': [
        { status: 412, etag: '"4.y"', body: { title: '已被改过', current: { ...aPairing, brand: '党建促和谐' } } },
        { body: aPairing },
      ],
    })
    await userEvent.clear(brand)
    await userEvent.type(brand, '一村一品')
    await userEvent.click(screen.getByRole('button', { name: '保存修改' }))
    const dialog = within(await screen.findByRole('dialog', { name: '保存前，内容已被别人改过' }))
    expect(dialog.getByLabelText(/党建促和谐/)).toBeTruthy()
    await userEvent.click(dialog.getByLabelText(/一村一品/))
    await userEvent.click(dialog.getByRole('button', { name: '按选择保存' }))
    expect(changes()[1]).toMatchObject({ body: { brand: '一村一品' }, headers: { 'If-Match': '"4.y"' } })
  })

  it('meets the conflict also with a draft that is older than the page', async () => {
    const base = { etag: '"2.w"', view: { ...aPairing, brand: '旧品牌' } }
    sessionStorage.setItem('gongjian.draft.pairing.1', JSON.stringify({ brand: '旧品牌', goal: '互访', base }))
    const { changes } = await open({ 'PATCH /pairings/1': { status: 412, body: { current: aPairing } } })
    expect(screen.getByText(/没有保存的草稿/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '保存修改' }))
    expect(changes()[0]).toMatchObject({ body: { goal: '互访' }, headers: { 'If-Match': '"2.w"' } })
  })

  it('leaves out what both sides agreed on where it is not to be changed', async () => {
    await open({ 'GET /pairings/1': { body: { ...aPairing, allowedActions: ['EDIT'] }, etag: '"3.x"' } })
    expect(screen.getByLabelText(/共建目标/)).toBeTruthy()
    for (const field of [/开始日期/, /费用由谁承担/, /协议编号/]) expect(screen.queryByLabelText(field)).toBeNull()
  })

  it('puts the end after the beginning before it asks the service', async () => {
    const { changes } = await open({})
    await userEvent.type(screen.getByLabelText(/结束日期/), '2025-01-01{Enter}')
    await userEvent.tab()
    await userEvent.click(screen.getByRole('button', { name: '保存修改' }))
    expect(await screen.findByText('结束日期不能早于开始日期')).toBeTruthy()
    expect(changes()).toEqual([])
  })
})
