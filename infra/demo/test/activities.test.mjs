import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDemo } from '../loader/data.mjs'
import { weekdayOf } from '../loader/days.mjs'
import { clearOf, days } from '../loader/rhythm.mjs'

const demo = readDemo()

test('a weekly rhythm has both of its ends', () => {
  assert.deepEqual(days({ every: 'WEEK', from: '2026-09-08', to: '2026-09-22', weekday: 2 }), ['2026-09-08', '2026-09-15', '2026-09-22'])
  assert.deepEqual(days({ every: 'WEEK', interval: 2, from: '2026-09-07', to: '2026-10-10', weekday: 3 }), ['2026-09-09', '2026-09-23', '2026-10-07'])
})

test('a monthly rhythm counts weekdays, in the months that it names, across the new year', () => {
  assert.deepEqual(days({ every: 'MONTH', from: '2026-11-01', to: '2027-03-31', week: 2, weekday: 4, months: [11, 12, 3] }), ['2026-11-12', '2026-12-10', '2027-03-11'])
})

test('a quarterly rhythm falls into the same month of each quarter', () => {
  assert.deepEqual(days({ every: 'QUARTER', from: '2026-09-01', to: '2027-06-30', month: 3, week: 2, weekday: 2 }), ['2026-09-08', '2026-12-08', '2027-03-09', '2027-06-08'])
})

test('a monthly duty moves off a holiday but stays in its month', () => {
  assert.equal(clearOf(demo.holidays, '2026-09-25'), '2026-09-18')
  assert.equal(clearOf(demo.holidays, '2026-10-01'), '2026-10-08')
})

test('two readings give the same activities', () => {
  const plain = (one) => JSON.stringify(one.activities.map(({ title, startsAt, endsAt, state, host }) => [title, startsAt, endsAt, state, host]))
  assert.equal(plain(readDemo()), plain(demo))
})

test('the school year has 150 to 300 activities, none on a public holiday or a weekend', () => {
  assert.ok(demo.activities.length >= 150 && demo.activities.length <= 300, `${demo.activities.length}`)
  for (const one of demo.activities) {
    assert.ok(!demo.holidays.includes(one.day), `${one.title} ${one.day}`)
    assert.ok(weekdayOf(one.day) <= 5, `${one.title} ${one.day}`)
  }
})

test('every activity ends after it began and is hosted by a party', () => {
  for (const one of demo.activities) {
    assert.ok(one.startsAt < one.endsAt, one.title)
    assert.ok([...one.container.parties, one.container.key].includes(one.host), one.title)
    assert.ok(!/undefined|[{}]/.test(`${one.title}${one.place ?? ''}`), one.title)
  }
})

test('what was held has a record, and last week left some without', () => {
  const held = demo.activities.filter((one) => one.state === 'HELD')
  for (const one of held) assert.ok(Number.isInteger(one.record.attendance) && one.record.summary, one.title)
  const lastWeek = demo.activities.filter((one) => one.day >= '2026-11-16' && one.day <= '2026-11-22')
  assert.ok(lastWeek.some((one) => one.state === 'HELD'))
  assert.ok(lastWeek.filter((one) => one.state === 'ANNOUNCED').length >= 3)
})

test('nothing is planned with a draft or with a pairing that is only proposed', () => {
  const open = new Set([...demo.alliances.filter((one) => one.filingNumber), ...demo.pairings.filter((one) => one.state !== 'PROPOSED'), ...demo.organizations].map((one) => one.key))
  for (const one of demo.activities) assert.ok(open.has(one.container.key), one.title)
})
