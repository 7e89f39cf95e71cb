import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, ref } from 'vue'
import { mount } from '@/testing/mount'
import { weeksOf, type Activity } from './calendarDays'
import CalendarGrid from './CalendarGrid.vue'

function activity(id: string, day: string, more: Partial<Activity> = {}): Activity {
  return {
    id,
    version: 0,
    title: `活动${id}`,
    kind: 'VISIT',
    state: 'PLANNED',
    startsAt: `${day}T15:00:00+08:00`,
    endsAt: `${day}T16:00:00+08:00`,
    host: { id: 'o1', name: '青石镇河坝村党支部', shortName: '河坝村', kind: 'PARTY_BRANCH' },
    container: { subject: 'PAIRING', id: 'p1', name: '文学院 与 河坝村' },
    needsRecord: false,
    ...more,
  }
}

const at = ref('2026-11-18')
const selected = vi.fn()
const moved = vi.fn()
const Month = defineComponent({
  components: { CalendarGrid },
  props: { activities: { type: Array, required: true }, mayPlan: Boolean },
  setup: (props) => ({
    at,
    weeksOf,
    selected,
    moved,
    go: (day: string) => (at.value = day),
    plan: props.mayPlan ? (day: string) => `/calendar/new?date=${day}` : undefined,
  }),
  template: `<CalendarGrid label="2026年11月" view="month" :at="at" :weeks="weeksOf('month', at)" today="2026-11-23"
    :activities="activities" :by-title="false" :plan="plan" may-move @move="moved" @select="selected" @go="go" />`,
})
const dayInFocus = () => (document.activeElement as HTMLElement).dataset.day

async function focusOn(day: string) {
  document.querySelector<HTMLElement>(`[data-day="${day}"]`)!.focus()
  await Promise.resolve()
}

describe('the month', () => {
  beforeEach(() => {
    at.value = '2026-11-18'
    selected.mockClear()
    moved.mockClear()
  })

  it('has one day in the tab order, and arrows walk through the others', async () => {
    await mount(Month, { props: { activities: [] } })
    expect(document.querySelectorAll('[data-day][tabindex="0"]')).toHaveLength(1)
    await focusOn('2026-11-18')
    await userEvent.keyboard('{ArrowRight}')
    expect(dayInFocus()).toBe('2026-11-19')
    await userEvent.keyboard('{ArrowDown}{Home}')
    expect(dayInFocus()).toBe('2026-11-23')
  })

  it('turns the page where a day lies beyond it', async () => {
    await mount(Month, { props: { activities: [] } })
    await focusOn('2026-11-18')
    await userEvent.keyboard('{PageDown}')
    expect(at.value).toBe('2026-12-18')
    await vi.waitFor(() => expect(dayInFocus()).toBe('2026-12-18'))
  })

  it('is entered with Enter, which selects, and left with Escape', async () => {
    await mount(Month, {
      props: { activities: [activity('1', '2026-11-18'), activity('2', '2026-11-18')], mayPlan: true },
    })
    await focusOn('2026-11-18')
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}')
    expect(selected).toHaveBeenCalledWith('2')
    await userEvent.keyboard('{Escape}')
    expect(dayInFocus()).toBe('2026-11-18')
  })

  it('leads from an empty day to a new activity of this day', async () => {
    await mount(Month, { props: { activities: [], mayPlan: true } })
    await focusOn('2026-11-18')
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toHaveProperty('href', expect.stringContaining('/calendar/new?date=2026-11-18'))
  })

  it('says of each activity its kind, time, title, host and state', async () => {
    await mount(Month, { props: { activities: [activity('1', '2026-11-18', { needsRecord: true })] } })
    expect(screen.getByRole('link', { name: '走访慰问 15:00 活动1 河坝村 待登记纪要' })).toBeTruthy()
  })

  it('shows two activities of a full day and how many are left', async () => {
    const full = ['1', '2', '3', '4'].map((id) => activity(id, '2026-11-18'))
    await mount(Month, { props: { activities: full } })
    const cell = document.querySelector<HTMLElement>('[data-day="2026-11-18"]')!
    expect(within(cell).getAllByRole('link')).toHaveLength(2)
    expect(within(cell).getByRole('button').textContent).toContain('还有 2 项')
  })

  it('moves the entry in focus by a day or a week, and asks for the time on M', async () => {
    await mount(Month, { props: { activities: [activity('1', '2026-11-18')] } })
    await focusOn('2026-11-18')
    await userEvent.keyboard('{Enter}{Shift>}{ArrowRight}{ArrowUp}{/Shift}m')
    const starts = moved.mock.calls.map(([, to]) => (to as { startsAt: string } | undefined)?.startsAt)
    expect(starts).toEqual(['2026-11-19T15:00:00+08:00', '2026-11-11T15:00:00+08:00', undefined])
  })

  it('moves nothing that was held', async () => {
    await mount(Month, { props: { activities: [activity('1', '2026-11-18', { state: 'HELD' })] } })
    await focusOn('2026-11-18')
    await userEvent.keyboard('{Enter}m')
    expect(moved).not.toHaveBeenCalled()
  })
})
