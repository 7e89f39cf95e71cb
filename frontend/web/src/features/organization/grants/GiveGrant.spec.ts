import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import GiveGrant from './GiveGrant.vue'

const post = { id: 't1', organization: { id: 'o1', name: '河坝村党支部' }, title: '支部委员', fromOn: '2024-09-01' }
const someone = { id: 'p2', name: '王大勇', posts: [post], allowedActions: [] }

async function open() {
  const refusal = { title: '已有这项授权', detail: '这个人在该单位已经有同样的角色。' }
  const asked = service({
    'GET /people/p2': { body: someone },
    'POST /grants': [{ status: 409, body: refusal }, { body: { id: 'g1' } }],
  })
  await mount(GiveGrant, { props: { to: someone } })
  return asked
}

describe('granting a role', () => {
  it('explains each role, and asks for one', async () => {
    await open()
    expect(screen.getAllByRole('radio')).toHaveLength(6)
    expect(screen.getByText(/看不到业务内容/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '授予角色' }))
    expect(screen.getByText('请选择角色')).toBeTruthy()
  })

  it('proposes the organisation of the present post, and says what a person without an account lacks', async () => {
    const asked = await open()
    expect(await screen.findByText(/还没有账号/)).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: /联络员/ }))
    await userEvent.click(screen.getByRole('button', { name: '授予角色' }))
    expect(await screen.findByText('已有这项授权')).toBeTruthy()
    const { body } = asked.find(({ method }) => method === 'POST')!
    expect(body).toEqual({ personId: 'p2', organizationId: 'o1', role: 'COORDINATOR' })
  })
})
