import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import AddOrganization from './AddOrganization.vue'

const bureau = { id: 'o1', name: '仙居县教育局', kind: 'EDUCATION_BUREAU', allowedActions: ['ADD_CHILD'] }
const refusal = {
  title: '行政区划代码未导入',
  detail: '这个行政区划代码还没有导入，请核对，或请管理员导入。',
  violations: [{ pointer: '/parentId', message: '上级单位已停用' }],
}

async function open(beneath: object = bureau) {
  const asked = service({ 'POST /organizations': { status: 400, body: refusal } })
  await mount(AddOrganization, { props: { beneath } })
  return asked
}
const fill = async (label: RegExp | string, text: string) => {
  await userEvent.clear(screen.getByLabelText(label))
  await userEvent.type(screen.getByLabelText(label), text)
  await userEvent.tab()
}

describe('adding an organisation', () => {
  it('says what is wrong with a credit code when the field is left', async () => {
    await open()
    await fill(/统一社会信用代码/, '91350211M0000XUF46')
    expect(screen.getByText(/校验位不对/)).toBeTruthy()
    await fill(/统一社会信用代码/, '91350100M000100I43')
    expect(screen.getByText(/第 16 位“I”不能用在代码里/)).toBeTruthy()
    await fill(/统一社会信用代码/, '123310244700000070')
    expect(screen.queryByText(/校验位不对|不能用在代码里|应为 18 位/)).toBeNull()
  })

  it('begins beneath the organisation it was opened from, and sends codes as the standard writes them', async () => {
    const asked = await open()
    await fill('名称', '仙居县第一小学')
    await userEvent.selectOptions(screen.getByLabelText('类别'), '学校')
    await fill(/统一社会信用代码/, '91350100 m000100y43')
    await userEvent.click(screen.getByRole('button', { name: '新增单位' }))
    expect(asked.at(-1)?.body).toEqual({
      name: '仙居县第一小学',
      kind: 'SCHOOL',
      parentId: 'o1',
      creditCode: '91350100M000100Y43',
    })
    expect(await screen.findByText('上级单位已停用')).toBeTruthy()
    expect(screen.getByText('行政区划代码未导入')).toBeTruthy()
  })

  it('does not begin beneath an organisation that takes none', async () => {
    await open({ ...bureau, allowedActions: [] })
    await userEvent.click(screen.getByRole('button', { name: '新增单位' }))
    expect(screen.getByText('请填写上级单位')).toBeTruthy()
  })
})
