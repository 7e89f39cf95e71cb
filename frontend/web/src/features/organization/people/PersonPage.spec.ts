import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import PersonPage from './PersonPage.vue'

const post = {
  id: 't1',
  organization: { id: 'o1', name: '河坝村党支部', kind: 'PARTY_BRANCH' },
  title: '支部委员',
  fromOn: '2024-09-01',
}
const someone = { id: 'p2', version: 0, name: '王大勇', phoneMasked: '138****5678', posts: [post], allowedActions: [] }

async function open(allowedActions: string[], mine: string[] = []) {
  const asked = service({
    'GET /me': { body: { person: { id: 'p1', name: '李' }, grants: [], menus: ['ADMIN'], allowedActions: mine } },
    'GET /people/p2': { body: { ...someone, allowedActions } },
    'GET /grants': { body: { items: [] } },
    'GET /audit-events': { body: { items: [] } },
    'POST /people/p2/phone-disclosures': { body: { phone: '13800005678' } },
    'POST /people/p2/account': { status: 409, body: { title: '用户名已被使用', detail: '登录服务里已有这个用户名。' } },
  })
  await startSession()
  await mount(PersonPage, { props: { id: 'p2' } })
  await screen.findByRole('heading', { level: 1, name: '王大勇' })
  return asked
}

describe('a person', () => {
  it('shows the whole number only when asked, and says that it is recorded', async () => {
    const asked = await open(['EDIT', 'DISCLOSE_PHONE'])
    expect(screen.getByText('138****5678')).toBeTruthy()
    expect(screen.getByText(/每次查看都有记录/)).toBeTruthy()
    expect(asked.some(({ method }) => method === 'POST')).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: '查看号码' }))
    expect(await screen.findByText('13800005678')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '查看号码' })).toBeNull()
  })

  it('offers nothing to those who may only read', async () => {
    const asked = await open([])
    for (const name of ['查看号码', '绑定账号', '解除绑定']) expect(screen.queryByRole('button', { name })).toBeNull()
    expect(screen.queryByRole('link', { name: '修改人员' })).toBeNull()
    expect(screen.queryByText('授权')).toBeNull()
    expect(asked.map(({ url }) => url)).not.toContain('/api/v1/grants')
  })

  it('is given an account by an administrator; a taken name is refused in place', async () => {
    const asked = await open(['BIND_ACCOUNT', 'GRANT'], ['CREATE_GRANT', 'READ_AUDIT'])
    expect(await screen.findByText('还没有授予角色')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '绑定账号' }))
    await userEvent.type(screen.getByLabelText('用户名'), '王')
    await userEvent.click(screen.getByRole('button', { name: '新建并绑定' }))
    expect(screen.getByText(/请用小写字母/)).toBeTruthy()
    expect(screen.getByText(/8 到 72 位/)).toBeTruthy()

    await userEvent.click(screen.getByRole('button', { name: '已有账号' }))
    await userEvent.clear(screen.getByLabelText('用户名'))
    await userEvent.type(screen.getByLabelText('用户名'), 'wang.dayong')
    await userEvent.click(screen.getByRole('button', { name: '绑定这个账号' }))
    expect(await screen.findByText('用户名已被使用')).toBeTruthy()
    const { body } = asked.find(({ method }) => method === 'POST')!
    expect(body).toEqual({ mode: 'BIND_EXISTING', username: 'wang.dayong' })
  })
})
