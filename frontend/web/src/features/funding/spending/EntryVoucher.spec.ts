import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import EntryVoucher from './EntryVoucher.vue'
import { allocation, asked, disbursement, expense } from './examples'

async function open(kind: string, entry: object) {
  service(asked)
  await mount(EntryVoucher, { props: { kind, entry, allocation } })
}
const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')?.textContent

describe('a voucher', () => {
  it('has the amount in capitals and in figures', async () => {
    await open('disbursements', { ...disbursement, amount: '5000.00' })
    expect(row('金额（大写）')).toContain('人民币伍仟元整')
    expect(row('金额（小写）')).toContain('¥5,000.00')
    expect(screen.getByRole('heading', { name: '资金拨付凭证' })).toBeTruthy()
  })

  it('says that nobody has confirmed it yet', async () => {
    await open('expenses', expense)
    expect(screen.getByText('尚未复核，不作记账依据')).toBeTruthy()
  })

  it('of a reversal is negative in both', async () => {
    await open('expenses', { ...expense, reversesId: 'e0', note: '金额登记有误' })
    expect(row('金额（大写）')).toContain('人民币负壹仟贰佰元伍角')
    expect(row('金额（小写）')).toContain('¥-1,200.50')
    expect(row('冲销原因')).toContain('金额登记有误')
  })
})
