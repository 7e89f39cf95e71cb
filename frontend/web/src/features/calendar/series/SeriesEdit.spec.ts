import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mount } from '@/testing/mount'
import { service } from '@/testing/service'
import SeriesEdit from './SeriesEdit.vue'
import type { SeriesDetail } from './seriesForm'

const before = {
  id: 's1',
  version: 3,
  title: '同步课堂',
  kind: 'SYNC_CLASS',
  host: { id: 'o1', name: '核心校' },
  container: { kind: 'ALLIANCE', id: 'c1', name: '共同体' },
  startsOn: '2026-09-01',
  startTime: '14:30',
  minutes: 40,
  place: '录播教室',
  participants: [],
  recurrence: { pattern: 'TEACHING_WEEKS', weekdays: ['TUESDAY'], until: '2027-01-22', onHoliday: 'SKIP' },
  days: [],
  allowedActions: ['EDIT'],
} as unknown as SeriesDetail
const current = { ...before, version: 4, title: '同步课堂（新）', startTime: '15:00' }

beforeEach(() => sessionStorage.clear())

async function meets(from?: string) {
  const asked = service({
    'PATCH /activity-series/s1': [
      { status: 412, body: { type: '/problems/version-stale', status: 412, current }, etag: '"4.x"' },
      { body: current, etag: '"5.x"' },
    ],
    'POST /activity-series-previews': { body: { days: [], dropped: [], unannouncedYears: [] } },
    otherwise: { body: { items: [] } },
  })
  await mount(SeriesEdit, { props: { series: before, etag: '"3.x"', from } })
  const place = await screen.findByLabelText(/^地点/)
  await userEvent.clear(place)
  await userEvent.type(place, '礼堂')
  await userEvent.click(screen.getByRole('button', { name: '保存修改' }))
  return { asked, dialog: await screen.findByRole('dialog') }
}
const patched = (asked: ReturnType<typeof service>) => asked.filter(({ method }) => method === 'PATCH')

describe('a series that somebody else has changed meanwhile', () => {
  it('is shown in both versions, field by field', async () => {
    const { dialog } = await meets()
    for (const text of ['同步课堂（新）', '15:00', '礼堂']) within(dialog).getByText(text, { exact: false })
    expect(within(dialog).queryByText('重复方式')).toBeNull()
    expect(within(dialog).queryByText('第一天')).toBeNull()
  })

  it('takes what only I have changed, on top of what is there now', async () => {
    const { asked, dialog } = await meets()
    await userEvent.click(within(dialog).getByRole('button', { name: /保存/ }))
    await vi.waitFor(() => expect(patched(asked)).toHaveLength(2))
    expect(patched(asked)[1]).toMatchObject({ body: { place: '礼堂' }, headers: { 'If-Match': '"4.x"' } })
    expect(patched(asked)[1]?.body).toEqual({ place: '礼堂' })
  })

  it('still begins on the day from which it was to be changed', async () => {
    const { asked, dialog } = await meets('2026-11-03')
    await userEvent.click(within(dialog).getByRole('button', { name: /保存/ }))
    await vi.waitFor(() => expect(patched(asked)).toHaveLength(2))
    expect(patched(asked)[1]?.body).toEqual({ place: '礼堂', startsOn: '2026-11-03' })
    expect(patched(asked)[1]?.url).toContain('from=2026-11-03')
  })
})
