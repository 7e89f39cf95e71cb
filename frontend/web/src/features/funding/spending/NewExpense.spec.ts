import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { allocation, asked as known } from './examples'
import NewExpense from './NewExpense.vue'

const overCeiling = {
  type: '/problems/expense-exceeds-ceiling',
  title: '超出用途限额',
  detail: '用途「外出考察」还可列支 800.00 元，不够本次的 2,500.00 元。',
  remaining: '800.00',
}

async function open(reply: object = {}, of: object = allocation) {
  const asked = service({ ...known, 'POST /expenses': [reply, { status: 201, body: { id: 'e9' } }] })
  const view = await mount(NewExpense, { props: { allocation: of } })
  await screen.findByRole('option', { name: '302-11 差旅费' })
  return { asked: () => asked.filter(({ method }) => method === 'POST'), view }
}
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name)
const send = () => userEvent.click(screen.getByRole('button', { name: '登记支出' }))

async function fill(amount: string) {
  await userEvent.selectOptions(field('用途'), 'STUDY_TRIP')
  await userEvent.type(field('金额（元）'), amount)
  await userEvent.selectOptions(field('经济分类'), '302-11')
  await userEvent.type(field('收款方'), '青石客运公司')
}

describe('a new expense', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+08:00'), toFake: ['Date'] })
  })

  it('offers only what the money is earmarked for, and names the passage', async () => {
    await open()
    const options = [...screen.getByLabelText<HTMLSelectElement>('用途').options].map(({ text }) => text)
    expect(options).toEqual(['选择用途', '学习培训', '外出考察（最多 2,000.00 元）'])
    expect(screen.getByText('第 7 条，每村 0.5 万元')).toBeTruthy()
  })

  it('is paid by whom the rule names unless another party is chosen', async () => {
    await open()
    await screen.findByRole('option', { name: '河坝村党支部' })
    const payers = [...screen.getByLabelText<HTMLSelectElement>('付款单位').options].map(({ text }) => text.trim())
    expect(payers).toEqual(['按规定由青石镇党委付款', '文学院党支部', '河坝村党支部', '青石镇党委'])
  })

  it('needs its purpose, amount, class and payee before it is sent', async () => {
    const { asked } = await open()
    await send()
    for (const missing of ['请填写用途', '请填写金额，例如 5000.00', '请填写经济分类', '请填写收款方'])
      expect(screen.getByText(missing)).toBeTruthy()
    expect(asked()).toEqual([])
  })

  it('by heads comes to heads times rate, to the fen', async () => {
    const { asked } = await open()
    await fill('1')
    await userEvent.type(field(/^人数/), '30')
    await userEvent.type(field(/^人均标准/), '12.35')
    expect(field('金额（元）').value).toBe('370.50')
    expect(field('金额（元）').readOnly).toBe(true)
    await send()
    expect(asked()[0]?.body).toEqual({
      allocationId: 'l1',
      purposeCode: 'STUDY_TRIP',
      economicCode: '302-11',
      heads: 30,
      rate: '12.35',
      amount: '370.50',
      payee: '青石客运公司',
      spentOn: '2026-11-23',
    })
  })

  it('with heads needs the rate as well', async () => {
    const { asked } = await open()
    await fill('100')
    await userEvent.type(field(/^人数/), '30')
    await send()
    expect(screen.getByText('人数和标准要一起填写')).toBeTruthy()
    expect(asked()).toEqual([])
  })

  it('reminds of integrity where souvenirs are given by heads', async () => {
    await open({}, { ...allocation, purposes: [{ code: 'SOUVENIRS' }] })
    await userEvent.type(field(/^人数/), '200')
    expect(screen.queryByText('廉洁提醒')).toBeNull()
    await userEvent.type(field(/^人均标准/), '500')
    expect(screen.getByText(/200 人，每人 500.00 元/)).toBeTruthy()
  })

  it('over the ceiling is refused in the words of the service, and what is left is offered', async () => {
    const { asked, view } = await open({ status: 409, body: overCeiling })
    await fill('2500')
    await send()
    expect((await screen.findByRole('alert')).textContent).toContain(overCeiling.detail)

    await userEvent.click(screen.getByRole('button', { name: '改为 800.00 元' }))
    expect(screen.queryByRole('alert')).toBeNull()
    await send()
    expect(asked()[1]?.body).toMatchObject({ amount: '800.00' })
    await expect.poll(() => view.router.currentRoute.value.path).toBe('/funding/expenses/e9')
  })
})
