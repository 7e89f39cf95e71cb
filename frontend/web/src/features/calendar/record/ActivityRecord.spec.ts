import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import ActivityRecord from './ActivityRecord.vue'

const village = { id: 'o1', name: '河坝村党支部' }
const college = { id: 'o2', name: '文学院党委' }
const wang = { id: 'p1', name: '王芳' }
const activity = {
  id: 'a1',
  title: '主题党日',
  container: { subject: 'PAIRING', id: 'x1', name: '结对' },
  participants: [
    { id: 'g1', organization: village, headCount: 12 },
    { id: 'g2', organization: college },
    { id: 'g3', person: wang },
  ],
  allowedActions: ['RECORD'],
}
const open = (more = {}) => mount(ActivityRecord, { props: { activity: { ...activity, ...more } } })
const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label)
const type = (label: string | RegExp, text: string) => userEvent.type(field(label), text)
const save = () => userEvent.click(screen.getByRole('button', { name: '登记纪要' }))

describe('recording who came', () => {
  beforeEach(() => sessionStorage.clear())

  it('sends the organisations that were counted, with the total that they make', async () => {
    const asked = service({ 'POST /activities/a1/record': { body: activity } })
    await open()
    await type('河坝村党支部参加人数', '10')
    await type('纪要', '集中学习')
    await save()
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      attendance: 10,
      summary: '集中学习',
      attendees: [{ organizationId: 'o1', headCount: 10 }],
    })
  })

  it('counts nobody beforehand, and tells how many were expected', async () => {
    service({})
    await open()
    expect(field('河坝村党支部参加人数').value).toBe('')
    expect(field('河坝村党支部参加人数').placeholder).toBe('应到 12')
    expect(screen.queryByText('王芳')).toBeNull()
  })

  it('keeps a total that somebody wrote', async () => {
    service({})
    await open()
    await type('到场人数', '40')
    await type('河坝村党支部参加人数', '10')
    expect(field('到场人数').value).toBe('40')
  })

  it('does not send fewer than are listed', async () => {
    const asked = service({})
    await open()
    await type('河坝村党支部参加人数', '10')
    await type('文学院党委参加人数', '5')
    await userEvent.clear(field('到场人数'))
    await type('到场人数', '9')
    await type('纪要', '集中学习')
    await save()
    expect(screen.getByText('少于所列的 15 人')).toBeTruthy()
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(0)
  })

  it('corrects what was recorded before', async () => {
    service({})
    const attendees = [
      { id: 't1', organization: village, headCount: 20 },
      { id: 't2', person: wang },
    ]
    await open({ record: { attendance: 36, summary: '学习', result: '互派书记讲课', attendees } })
    expect(field('河坝村党支部参加人数').value).toBe('20')
    expect(screen.getByText('王芳')).toBeTruthy()
    expect(field(/^成果/).value).toBe('互派书记讲课')
  })
})
