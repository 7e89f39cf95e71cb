import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { startSession } from '@/app/session/session'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import { aReader } from '../plan.fixture'
import { schoolYears, wrongWith } from './planFile'
import ReadPlanPage from './ReadPlanPage.vue'

beforeEach(() => sessionStorage.clear())

async function open() {
  const asked = service({ 'GET /me': { body: aReader }, 'POST /plan-readings': { status: 201, body: { id: 'r1' } } })
  await startSession()
  const { router } = await mount(ReadPlanPage, { at: '/plans/read' })
  return { router, posts: () => asked.filter(({ method }) => method === 'POST') }
}
const read = () => userEvent.click(screen.getByRole('button', { name: '读取方案' }))

describe('reading a plan', () => {
  it('sends the text with its school year and leads to the review', async () => {
    const { router, posts } = await open()
    await userEvent.type(screen.getByLabelText('粘贴原文'), '每季度走访一次。')
    await userEvent.selectOptions(screen.getByLabelText(/^学年/), screen.getAllByRole('option')[1]!)
    await read()
    await waitFor(() => expect(router.currentRoute.value.path).toBe('/plans/readings/r1'))
    expect(posts()[0]?.body).toMatchObject({ text: '每季度走访一次。', organizationId: 't' })
    expect((posts()[0]?.body as { schoolYear: string }).schoolYear).toMatch(/^20\d\d-20\d\d$/)
  })

  it('asks for a text before it asks the service', async () => {
    const { posts } = await open()
    await read()
    expect(screen.getByText('请粘贴方案原文，或选择文件')).toBeTruthy()
    expect(posts()).toEqual([])
  })

  it('says what is wrong with a file that cannot be read', async () => {
    const { posts } = await open()
    const field = screen.getByLabelText('选择方案文件')
    await userEvent.upload(field, new File(['x'], '方案.xlsx'), { applyAccept: false })
    expect((await screen.findByRole('alert')).textContent).toContain('只能读')
    await read()
    expect(posts()).toEqual([])
  })
})

describe('files and years', () => {
  it('takes the three kinds in any case, up to ten megabytes', () => {
    const file = (name: string, size = 1) => ({ name, size }) as File
    expect(wrongWith(file('方案.DOCX'))).toBeUndefined()
    expect(wrongWith(file('方案.doc'))).toBe('type')
    expect(wrongWith(file('方案.pdf', 10 * 1024 * 1024 + 1))).toBe('size')
  })

  it('counts a school year from August', () => {
    expect(schoolYears('2026-07-31')[1]).toBe('2025-2026')
    expect(schoolYears('2026-08-01')[1]).toBe('2026-2027')
  })
})
