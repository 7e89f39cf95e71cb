import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import PairingPeoplePage from './PairingPeoplePage.vue'
import { aPairing } from './pairing.fixture'

async function open(pairing: object = {}) {
  const asked = service({
    'GET /pairings/1': { body: { ...aPairing, ...pairing }, etag: '"3.x"' },
    'POST /pairings/1/posts': { body: aPairing },
  })
  await mount(PairingPeoplePage, { props: { id: '1' }, at: '/pairings/1/people' })
  await screen.findByRole('button', { name: '保存人员' })
  return () => asked.filter(({ method }) => method === 'POST')
}
const remove = (name: string) => userEvent.click(screen.getAllByRole('button', { name })[0]!)

describe('the people of a pairing', () => {
  it('are those of one’s own side, and the other side is told to see to its own', async () => {
    await open()
    expect(screen.getByRole('group', { name: '乙方领导小组和联络员' })).toBeTruthy()
    expect(screen.queryByRole('group', { name: '甲方领导小组和联络员' })).toBeNull()
    expect(screen.getByText(/xx师范学院文学院党支部的人员由它自己调整/)).toBeTruthy()
  })

  it('are those of both sides for whoever is above both', async () => {
    await open({ sideA: { ...aPairing.sideA, allowedActions: ['EDIT_POSTS'] } })
    expect(screen.getAllByRole('group', { name: /^[甲乙]方领导小组和联络员$/ })).toHaveLength(2)
    expect(screen.queryByText(/由它自己调整/)).toBeNull()
  })

  it('are sent for the side that was changed', async () => {
    const changes = await open()
    await remove('移除第 1 项')
    await userEvent.click(screen.getByRole('button', { name: '保存人员' }))
    await flushPromises()
    expect(changes().map(({ body }) => (body as { side: string }).side)).toEqual(['B'])
  })
})
