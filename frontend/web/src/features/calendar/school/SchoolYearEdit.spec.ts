import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import SchoolYearEdit from './SchoolYearEdit.vue'
import type { SchoolYear } from './schoolYearForm'

const semester = { term: 1, startsOn: '2026-09-01', endsOn: '2027-01-22', firstMonday: '2026-08-31', weeks: 20 }
const before = {
  id: 'y1',
  version: 3,
  name: '2026-2027学年',
  regionCode: '331024',
  firstYear: 2026,
  startsOn: '2026-09-01',
  endsOn: '2027-08-31',
  source: '仙教〔2026〕1号',
  semesters: [semester],
  allowedActions: ['EDIT'],
} as unknown as SchoolYear
const current = { ...before, version: 4, semesters: [{ ...semester, weeks: 21 }] }

beforeEach(() => sessionStorage.clear())

async function meets() {
  const asked = service({
    'PATCH /school-years/y1': [
      { status: 412, body: { type: '/problems/version-stale', status: 412, current }, etag: '"4.x"' },
      { body: current, etag: '"5.x"' },
    ],
    otherwise: { body: { items: [] } },
  })
  await mount(SchoolYearEdit, { props: { year: before, etag: '"3.x"' } })
  const source = await screen.findByLabelText(/^依据/)
  await userEvent.clear(source)
  await userEvent.type(source, '仙教〔2026〕9号')
  await userEvent.click(screen.getByRole('button', { name: '保存校历' }))
  return { asked, dialog: await screen.findByRole('dialog') }
}

describe('a school year that somebody else has changed meanwhile', () => {
  it('is shown in both versions, with the weeks of its semesters', async () => {
    const { dialog } = await meets()
    for (const text of ['仙教〔2026〕9号', '教学周数 21']) within(dialog).getByText(text, { exact: false })
  })

  it('takes what only I have changed, on top of what is there now', async () => {
    const { asked, dialog } = await meets()
    await userEvent.click(within(dialog).getByRole('button', { name: /保存/ }))
    const patched = () => asked.filter(({ method }) => method === 'PATCH')
    await vi.waitFor(() => expect(patched()).toHaveLength(2))
    expect(patched()[1]?.body).toEqual({ source: '仙教〔2026〕9号' })
  })
})
