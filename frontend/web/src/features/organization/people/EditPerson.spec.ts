import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import EditPerson from './EditPerson.vue'

const post = { id: 't1', organization: { id: 'o1', name: '河坝村党支部' }, title: '支部委员', fromOn: '2024-09-01' }
const someone = { id: 'p2', version: 0, name: '王大勇', phoneMasked: '138****5678', posts: [post], allowedActions: [] }
const save = () => userEvent.click(screen.getByRole('button', { name: '保存人员' }))

async function open(answers: Parameters<typeof service>[0] = { 'PATCH /people/p2': { body: someone } }) {
  const asked = service(answers)
  await mount(EditPerson, { props: { of: someone, etag: '"0.a"' } })
  return asked
}

describe('changing a person', () => {
  it('leaves the number alone, of which only the mask is known', async () => {
    const asked = await open()
    await userEvent.clear(screen.getByLabelText('姓名'))
    await userEvent.type(screen.getByLabelText('姓名'), '王大永')
    await save()
    expect(asked[0]?.body).toEqual({ name: '王大永' })
    expect(asked[0]?.headers['If-Match']).toBe('"0.a"')
  })

  it('replaces or deletes the number when that is said', async () => {
    const asked = await open()
    await userEvent.type(screen.getByLabelText(/联系电话/), '13900000216')
    await save()
    await userEvent.click(screen.getByLabelText('删除登记的号码'))
    await save()
    expect(asked.map(({ body }) => body)).toEqual([{ phone: '13900000216' }, { phone: null }])
  })

  it('asks for an organisation and a title of each post', async () => {
    const asked = await open()
    await userEvent.click(screen.getByRole('button', { name: '增加任职' }))
    await save()
    expect(screen.getByText('每项任职都要有单位和职务')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '去掉第 2 项任职' }))
    expect(screen.queryByText('每项任职都要有单位和职务')).toBeNull()
    expect(asked).toEqual([])
  })

  it('shows both versions when somebody else was quicker, and never sends a mask', async () => {
    const current = { ...someone, version: 1, phoneMasked: '139****0216', posts: [{ ...post, title: '书记' }] }
    const asked = await open({
      'PATCH /people/p2': [{ status: 412, body: { title: '已被改过', current }, etag: '"1.b"' }, { body: current }],
    })
    await userEvent.clear(screen.getByLabelText('职务'))
    await userEvent.type(screen.getByLabelText('职务'), '副书记')
    await save()
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/河坝村党支部 · 书记/)).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('radio', { name: /副书记/ }))
    await userEvent.click(within(dialog).getByRole('radio', { name: /138/ }))
    await userEvent.click(within(dialog).getByRole('button', { name: '按选择保存' }))
    expect(asked[1]?.headers['If-Match']).toBe('"1.b"')
    expect(asked[1]?.body).toEqual({ posts: [{ organizationId: 'o1', title: '副书记', fromOn: '2024-09-01' }] })
  })
})
