import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import EditFundPage from './EditFundPage.vue'

const fund = {
  id: 'f1',
  name: '校地结对共建资金',
  sourceKind: 'BUDGET',
  spendsFrom: 'DISBURSED',
  owner: { id: 'o1', name: '青石镇党委', kind: 'PARTY_COMMITTEE' },
  fiscalYear: 2026,
  state: 'OPEN',
  total: '55000.00',
  allocated: '0.00',
  pending: '0.00',
  remaining: '55000.00',
  allowedActions: ['EDIT'],
}

it('meets the conflict also with a draft that is older than the page', async () => {
  const base = { etag: '"2.w"', view: { ...fund, total: '50000.00' } }
  sessionStorage.setItem('gongjian.draft.fund.f1', JSON.stringify({ note: '分两批下达', total: '50000.00', base }))
  const asked = service({
    'GET /funds/f1': { body: fund, etag: '"3.x"' },
    'PATCH /funds/f1': { status: 412, etag: '"3.x"', body: { current: fund } },
  })
  await mount(EditFundPage, { props: { id: 'f1' } })
  await screen.findByText(/没有保存的草稿/)
  await userEvent.click(screen.getByRole('button', { name: '保存修改' }))
  expect(asked.find(({ method }) => method === 'PATCH')?.headers['If-Match']).toBe('"2.w"')
  const both = await screen.findByRole('dialog', { name: '保存前，内容已被别人改过' })
  expect(both.textContent).toContain('分两批下达')
})
