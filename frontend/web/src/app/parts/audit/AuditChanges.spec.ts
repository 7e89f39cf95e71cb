import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import AuditChanges from './AuditChanges.vue'
import type { AuditEvent } from './useAuditWords'

type Change = AuditEvent['changes'][number]
async function show(subject: string, changes: Change[], action = 'CHANGE') {
  const { container } = await mount(AuditChanges, { props: { of: { subject, action, changes } } })
  return () => [...container.querySelectorAll('dl > div')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim())
}

describe('what was changed', () => {
  it('reads field by field, before and after', async () => {
    const rows = await show('ACTIVITY', [
      { field: 'place', before: '村小学', after: '村党群服务中心' },
      { field: 'kind', before: 'VISIT', after: 'PARTY_LECTURE' },
      { field: 'budget', after: '1860.00' },
    ])
    expect(rows()).toEqual(['地点村小学→改为村党群服务中心', '种类走访慰问→改为党课', '预算未填写→改为1,860.00 元'])
    expect(document.querySelector('details')).toBeNull()
  })

  it('is folded where it is much, and where all is new', async () => {
    const changes = ['name', 'address', 'phone', 'schoolCode'].map((field) => ({ field, after: '1' }))
    await show('ORGANIZATION', changes)
    expect(screen.getByText('看改动（4 项）')).toBeTruthy()
    await show('ORGANIZATION', changes.slice(0, 1), 'CREATE')
    expect(screen.getByText('看内容（1 项）')).toBeTruthy()
  })

  it('knows members, posts, purposes, states and lists', async () => {
    const rows = await show(
      'ALLIANCE',
      [
        { field: 'members/对垟小学', after: 'RECEIVING 2025-09-01/2025-12-31' },
        { field: 'leadership/DEPUTY_LEADER', after: '张三、李四' },
        { field: 'subjects', after: '[语文, 数学]' },
        { field: 'state', after: 'ACTIVE' },
      ],
      'CREATE',
    )
    expect(rows()).toEqual([
      '成员“对垟小学”接收单位 2025年9月1日–2025年12月31日',
      '副组长张三、李四',
      '学科语文、数学',
      '状态运行中',
    ])
    const money = await show('ALLOCATION', [
      { field: 'purposes', before: '[STUDY_TRIP]', after: '[STUDY_TRAINING ≤ 3000.00, STUDY_TRIP]' },
    ])
    expect(money()).toEqual(['限定用途外出考察→改为学习培训（不超过 3,000.00 元）、外出考察'])
    const posts = await show('PAIRING', [{ field: 'postsB/LIAISON', before: '孙', after: '刘' }])
    expect(posts()).toEqual(['乙方联络员孙→改为刘'])
  })

  it('reads ids as names, where those may be seen', async () => {
    service({
      'GET /organizations/o1': { body: { id: 'o1', name: '仙居县教育局' } },
      'GET /people/p1': { status: 404 },
    })
    const rows = await show('GRANT', [
      { field: 'organizationId', after: 'o1' },
      { field: 'personId', after: 'p1' },
      { field: 'role', after: 'OFFICER' },
    ])
    await screen.findByText('仙居县教育局')
    await screen.findByText('不在你职责范围内的单位或人员')
    expect(rows()[2]).toBe('角色未填写→改为主管人员')
  })

  it('never shows the name of a field that it has no word for', async () => {
    const rows = await show('FUND', [{ field: 'somethingNew', before: 'a', after: 'b' }])
    expect(rows()).toEqual(['其他内容a→改为b'])
  })
})
