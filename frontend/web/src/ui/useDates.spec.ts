import { describe, expect, it } from 'vitest'
import { defineComponent } from 'vue'
import { mount } from '@/testing/mount'
import { useDates } from './useDates'

const NOW = '2026-10-14'
async function words() {
  let dates!: ReturnType<typeof useDates>
  await mount(defineComponent({ setup: () => ((dates = useDates()), () => null) }))
  return dates
}

describe('dates in words', () => {
  it('name near days, and the weekday of others', async () => {
    const { day } = await words()
    expect([day(NOW, NOW), day('2026-10-15', NOW), day('2026-10-22', NOW)]).toEqual(['今天', '明天', '10月22日 周四'])
  })

  it('name the year only when it is another one', async () => {
    const { plainDay } = await words()
    expect(plainDay('2027-01-17', NOW)).toBe('2027年1月17日')
  })

  it('name the year always where paper has to', async () => {
    const { wholeDay } = await words()
    expect(wholeDay(NOW)).toBe('2026年10月14日')
  })

  it('write a span once, and both days over midnight', async () => {
    const { span } = await words()
    expect(span('2026-09-10T16:00:00+08:00', '2026-09-10T18:00:00+08:00', NOW)).toBe('9月10日 周四 16:00–18:00')
    expect(span('2026-10-14T22:00:00+08:00', '2026-10-15T01:00:00+08:00', NOW)).toBe('今天 22:00– 明天 01:00')
  })

  it('leave an open end open', async () => {
    const { term } = await words()
    expect(term('2026-09-01', undefined, NOW)).toBe('9月1日起')
  })

  it('count days of waiting from the second on', async () => {
    const { waiting } = await words()
    expect(waiting('2026-10-13T16:20:00+08:00', NOW).text).toBe('昨天 16:20')
    expect(waiting('2026-10-11T09:00:00+08:00', NOW).text).toBe('已等 3 天')
  })
})
