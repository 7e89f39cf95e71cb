import userEvent from '@testing-library/user-event'
import { fireEvent, screen } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import FundingImportPage from './FundingImportPage.vue'

const columns = [
  { letter: 'A', header: '编号' },
  { letter: 'B', header: '总额（元）' },
  { letter: 'C', header: '备注' },
]
const sound = {
  id: 'i1',
  kind: 'FUNDS',
  rowCount: 2,
  newCount: 1,
  unchangedCount: 1,
  refusedCount: 0,
  columns,
  rows: [
    { row: 2, effect: 'NEW', cells: ['F-1', '50000.00', ''] },
    { row: 3, effect: 'UNCHANGED', cells: ['F-2', '10.00', ''], thingId: 'f2' },
  ],
  errors: [],
  expiresAt: '2026-11-26T15:00:00+08:00',
}
const faulty = {
  ...sound,
  newCount: 0,
  unchangedCount: 1,
  refusedCount: 1,
  rows: [{ row: 2, effect: 'REFUSED', cells: ['F-1', '12.345', ''] }],
  errors: [{ row: 2, column: 'B', header: '总额（元）', message: '「12.345」超过两位小数，金额最多到分。' }],
}
const recorded = { kind: 'FUNDS', newCount: 1, unchangedCount: 1, entries: [{ row: 2, key: 'F-1', id: 'f1' }] }

/** What is sent as a form does not go through `fetch`. */
class Sending {
  static sent: { url: string; form: FormData }[] = []
  static answers: { status: number; body: object }[] = []
  upload = {}
  onload?: () => void
  private url = ''
  open(_: string, url: string) {
    this.url = url
  }
  setRequestHeader() {}
  getResponseHeader() {
    return null
  }
  send(form: FormData) {
    Sending.sent.push({ url: this.url, form })
    const { status, body } = Sending.answers.shift() ?? { status: 201, body: sound }
    Object.assign(this, { status, responseText: JSON.stringify(body) })
    void Promise.resolve().then(() => this.onload?.())
  }
}

beforeEach(() => {
  Sending.sent = []
  Sending.answers = []
  vi.stubGlobal('XMLHttpRequest', Sending)
})

async function open(at = '/funding/import', replies: Parameters<typeof service>[0] = {}) {
  const asked = service({
    'POST /funding-imports/i1/confirmation': { body: recorded },
    'GET /funds/f9': { body: { id: 'f9', name: '结对共建资金' } },
    ...replies,
  })
  const { container, router } = await mount(FundingImportPage, { at })
  return { asked, container, router }
}
async function choose(container: Element, file = new File(['x'], '资金.xlsx')) {
  await userEvent.upload(container.querySelector<HTMLInputElement>('input[type=file]')!, file, { applyAccept: false })
}

describe('importing a table of money', () => {
  it('offers the template of what is to be imported', async () => {
    await open('/funding/import?kind=EXPENSES')
    expect(screen.getByRole('link', { name: 'XLSX 格式' }).getAttribute('href')).toBe(
      '/api/v1/funding-imports/template?kind=EXPENSES&format=XLSX',
    )
    expect(screen.getByRole('link', { name: 'CSV 格式' }).getAttribute('href')).toContain('format=CSV')
  })

  it('shows each row before anything is recorded', async () => {
    const { asked, container } = await open()
    await choose(container)
    expect(await screen.findByText('50000.00')).toBeTruthy()
    expect(screen.getByText('新增 1 行 · 1 行以前登记过，没有变化')).toBeTruthy()
    expect(Sending.sent[0]!.url).toBe('/api/v1/funding-imports?kind=FUNDS')
    expect((Sending.sent[0]!.form.get('file') as File).name).toBe('资金.xlsx')
    expect(asked.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('leaves out a column in which nothing stands', async () => {
    const { container } = await open()
    await choose(container)
    await screen.findByText('50000.00')
    expect(screen.queryByText('备注')).toBeNull()
  })

  it('names what is wrong by row and column, and lets nobody record it', async () => {
    Sending.answers = [{ status: 201, body: faulty }]
    const { container } = await open()
    await choose(container)
    expect(await screen.findByText('第 2 行 B 列')).toBeTruthy()
    expect(screen.getByText(/总额（元）：「12.345」超过两位小数/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /登记/ })).toBeNull()
  })

  it('records all rows at once and leads to what came of them', async () => {
    const { asked, container } = await open()
    await choose(container)
    await userEvent.click(await screen.findByRole('button', { name: '登记 1 笔资金' }))
    expect(await screen.findByText('新增 1 条 · 1 行以前登记过，没有变化')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'F-1' }).getAttribute('href')).toBe('/funding/funds/f1')
    expect(asked.filter(({ url }) => url.endsWith('/confirmation'))).toHaveLength(1)
  })

  it('says so when every row is recorded already', async () => {
    Sending.answers = [{ status: 201, body: { ...sound, newCount: 0, unchangedCount: 2 } }]
    const { container } = await open()
    await choose(container)
    expect(await screen.findByText('每一行都已经登记过，不用再导入。')).toBeTruthy()
  })

  it('shows a refusal and reads the same file again', async () => {
    const problem = {
      type: '/problems/funding-import-refused',
      title: '有不能导入的行',
      detail: '有 1 行',
      status: 409,
    }
    const { container } = await open('/funding/import', {
      'POST /funding-imports/i1/confirmation': { status: 409, body: problem },
    })
    await choose(container)
    await userEvent.click(await screen.findByRole('button', { name: '登记 1 笔资金' }))
    Sending.answers = [{ status: 201, body: faulty }]
    await userEvent.click(await screen.findByRole('button', { name: '重新预览' }))
    expect(await screen.findByText('第 2 行 B 列')).toBeTruthy()
  })

  it('shows why a file cannot be read', async () => {
    const body = {
      type: '/problems/sheet-type-refused',
      title: '不是可以读取的表格',
      detail: '请另存为 XLSX。',
      status: 400,
    }
    Sending.answers = [{ status: 400, body }]
    const { container } = await open()
    await choose(container)
    expect(await screen.findByText('不是可以读取的表格')).toBeTruthy()
  })

  it('sends no file that is too large', async () => {
    const { container } = await open()
    await choose(container, new File([new Uint8Array(10 * 1024 * 1024 + 1)], '大.xlsx'))
    expect(await screen.findByText(/大.xlsx 超过 10 兆/)).toBeTruthy()
    expect(Sending.sent).toHaveLength(0)
  })

  it('takes a file that is dropped', async () => {
    const { container } = await open()
    const dataTransfer = { files: [new File(['x'], '资金.csv')], types: ['Files'] }
    await fireEvent.drop(container.querySelector('.drop')!, { dataTransfer })
    expect(await screen.findByText('50000.00')).toBeTruthy()
  })

  it('brings allocations into the fund from which it was opened', async () => {
    const { container } = await open('/funding/import?kind=ALLOCATIONS&fundId=f9')
    expect(await screen.findByText(/都属于“结对共建资金”/)).toBeTruthy()
    await choose(container)
    await screen.findByText('50000.00')
    expect(Sending.sent[0]!.url).toContain('kind=ALLOCATIONS&fundId=f9')
  })

  it('forgets what it showed when something else is to be imported', async () => {
    const { container } = await open()
    await choose(container)
    await screen.findByText('50000.00')
    await userEvent.click(screen.getByRole('button', { name: '支出' }))
    expect(screen.queryByText('50000.00')).toBeNull()
  })
})
