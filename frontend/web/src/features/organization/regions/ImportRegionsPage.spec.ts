import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import ImportRegionsPage from './ImportRegionsPage.vue'

const counts = { inserted: 1, updated: 0, unchanged: 1 }
const invalid = {
  title: '导入的区划有误',
  violations: [{ pointer: '/rows/1/parentCode', message: '没有上级区划 331000' }],
}
const tryOut = () => userEvent.click(screen.getByRole('button', { name: '先试导入' }))

async function open(answers: Parameters<typeof service>[0], text = '330000,浙江省\n331024,仙居县,331000') {
  const asked = service(answers)
  await mount(ImportRegionsPage)
  await userEvent.type(screen.getByLabelText('来源'), '国家标准')
  await userEvent.type(screen.getByLabelText('区划数据'), text)
  return asked
}

describe('importing regions', () => {
  it('tries first, says what would happen, and imports only then', async () => {
    const asked = await open({
      'POST /imports/regions?dryRun=true': { body: counts },
      'POST /imports/regions?dryRun=false': { body: counts },
    })
    await tryOut()
    expect(await screen.findByText('将新增 1 行，更新 0 行，1 行没有变化。')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '导入 2 行' }))
    expect(await screen.findByText('新增 1 行，更新 0 行，1 行没有变化。')).toBeTruthy()
    expect(asked.map(({ url }) => url.split('?')[1])).toEqual(['dryRun=true', 'dryRun=false'])
  })

  it('has to be tried again when the rows were changed', async () => {
    await open({ 'POST /imports/regions?dryRun=true': { body: counts } })
    await tryOut()
    await screen.findByRole('button', { name: '导入 2 行' })
    await userEvent.type(screen.getByLabelText('区划数据'), '\n331083,玉环市,331000')
    expect(screen.getByRole('button', { name: '先试导入' })).toBeTruthy()
  })

  it('tells the objections of the service by row and column', async () => {
    await open({ 'POST /imports/regions?dryRun=true': { status: 400, body: invalid } })
    await tryOut()
    const row = (await screen.findByText('没有上级区划 331000')).closest('tr')!
    expect(row.textContent).toContain('第 2 行')
    expect(row.textContent).toContain('上级代码')
    expect(row.textContent).toContain('331000')
  })

  it('sends nothing that can be seen to be wrong', async () => {
    const asked = await open({}, '33102,仙居县')
    await tryOut()
    expect(screen.getByText('应为六位数字，首位不为 0')).toBeTruthy()
    expect(asked).toEqual([])
  })
})
