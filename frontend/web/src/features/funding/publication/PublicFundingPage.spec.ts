import { screen, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import PublicFundingPage from './PublicFundingPage.vue'

const shown = {
  subject: 'PAIRING',
  beneficiary: '文学院党委 与 河坝村党支部',
  publisher: '青石镇党委',
  publishedOn: '2026-10-20',
  funds: [
    {
      name: '校地结对共建资金',
      owner: '青石镇党委',
      fiscalYear: 2026,
      allocated: '5000.00',
      disbursed: '3000.00',
      spent: '1000.00',
      purposes: [{ purpose: '外出考察', spent: '1000.00' }],
    },
  ],
  entries: [
    {
      day: '2026-10-20',
      kind: 'EXPENSE',
      fund: '校地结对共建资金',
      purpose: '外出考察',
      amount: '1000.00',
      payer: '青石镇党委',
    },
  ],
  olderEntries: 3,
}

async function open(reply: object) {
  const asked = service({ 'GET /api/public-funding/p1': reply })
  await mount(PublicFundingPage, { at: '/public/funding/p1', props: { id: 'p1' } })
  return asked
}

describe('money that everybody may look at', () => {
  it('says whose it is and who shows it', async () => {
    await open({ body: shown })
    expect(await screen.findByRole('heading', { level: 1, name: '文学院党委 与 河坝村党支部资金公示' })).toBeTruthy()
    expect(screen.getByText(/青石镇党委 2026年10月20日公示/)).toBeTruthy()
  })

  it('shows what each fund gave and for what it was spent', async () => {
    await open({ body: shown })
    const table = await screen.findByRole('table', { name: '校地结对共建资金按用途的支出' })
    expect(within(table).getByText('外出考察')).toBeTruthy()
    expect(screen.getByText('5,000.00')).toBeTruthy()
  })

  it('tells how many entries are not listed', async () => {
    await open({ body: shown })
    expect(await screen.findByText(/3/, { selector: 'p.mut' })).toBeTruthy()
  })

  it('asks outside of what needs a session', async () => {
    const asked = await open({ body: shown })
    await screen.findByRole('table')
    expect(asked.map(({ url }) => url)).toEqual(['/api/public-funding/p1'])
  })

  it('says so when it is shown no more', async () => {
    await open({ status: 404, body: { type: '/problems/publication-not-found', title: '没有这份公示' } })
    expect(await screen.findByText('没有找到')).toBeTruthy()
  })
})
