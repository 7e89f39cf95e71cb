import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDemo } from '../loader/data.mjs'

const demo = readDemo()
const ofPlan = (section, plan) => demo[section].filter((one) => one.plan === plan)
const named = (key) => demo.organizations.find((one) => one.key === key).name
const cents = (amount) => BigInt(amount.replace('.', ''))
const sum = (amounts) => amounts.reduce((total, amount) => total + cents(amount), 0n)

test('plan 13 has nine villages, each with its brand', () => {
  const brands = ofPlan('pairings', 13).filter((one) => one.brand).map((one) => [named(one.sideB), one.brand])
  assert.deepEqual(Object.fromEntries(brands), {
    河坝村党支部: '党建促乡村振兴', 街村党支部: '党建促乡村治理', 照壁村党支部: '党建促和谐', 麻柳村党支部: '党建促和美', 柒山村党支部: '党建促和睦',
    草坪村党支部: '党建促民风', 邓家村党支部: '党建促和善', 席草村党支部: '党建促和宜', 龙竹村党支部: '党建促脱贫',
  })
  assert.equal(ofPlan('organizations', 13).filter((one) => one.kind === 'VILLAGE').length, 9)
})

test('plan 13 gives 9 × 5,000.00 and 10,000.00, which is its fund of 55,000.00', () => {
  const amounts = ofPlan('allocations', 13).map((one) => one.amount)
  assert.deepEqual(amounts.filter((amount) => amount === '5000.00').length, 9)
  assert.equal(sum(amounts), cents('55000.00'))
  assert.equal(ofPlan('funds', 13)[0].total, '55000.00')
  assert.equal(ofPlan('allocations', 13).filter((one) => one.state === 'SUBMITTED').length, 3)
})

test('beside what plan 13 gives away the town has money that nobody has taken yet', () => {
  const [, dues] = ofPlan('funds', 13)
  assert.deepEqual([dues.owner, dues.sourceKind, dues.total], ['town', 'PARTY_DUES', '60000.00'])
  assert.equal(demo.allocations.filter((one) => one.fund === dues.key).length, 0)
})

test('no allocation is approved by its author, and no fund is given out twice', () => {
  for (const one of demo.allocations) assert.notEqual(one.by, one.approvedBy)
  for (const fund of demo.funds) assert.ok(sum(demo.allocations.filter((one) => one.fund === fund.key).map((one) => one.amount)) <= cents(fund.total))
})

test('the villages lie beneath the town, the colleges do not', () => {
  const above = (key) => (key === 'platform' ? [] : [key, ...above(demo.organizations.find((one) => one.key === key).parent)])
  assert.ok(above('heba-branch').includes('town'))
  assert.ok(above('college-branch-1').includes('college-committee'))
  assert.ok(!above('college-branch-1').includes('town'))
})

test('plan 9 has its seven posts and three schools', () => {
  const [alliance] = ofPlan('alliances', 9)
  const names = Object.fromEntries(ofPlan('people', 9).map((person) => [person.key, person.name]))
  assert.deepEqual(alliance.leadership.map(({ post, person }) => [post, names[person]]), [
    ['LEADER', '程新民'], ['DEPUTY_LEADER', '张洪欣'], ['DEPUTY_LEADER', '高丰收'], ['OFFICE_DIRECTOR', '殷术明'],
    ['MEMBER', '孙瑞华'], ['MEMBER', '韩伟'], ['MEMBER', '王秀德'],
  ])
  assert.deepEqual(alliance.members.map((one) => named(one.organization)), ['潍坊外国语学校', '潍坊望留中学', '潍坊西园小学'])
})

test('plan 5 has five zones, plan 12 four', () => {
  const zones = (plan) => ofPlan('alliances', plan).filter((one) => one.type === 'PRESCHOOL_ZONE').length
  assert.deepEqual([zones(5), zones(12)], [5, 4])
})

test('plan 6 is one afternoon and evening of 100,000.00 yuan for 200 people', () => {
  const events = demo.activities.filter((one) => one.entry.plan === 6)
  assert.deepEqual(events.map((one) => one.startsAt), ['2026-09-10T16:00:00+08:00', '2026-09-10T18:00:00+08:00', '2026-09-10T19:00:00+08:00'])
  assert.equal(events[0].endsAt, '2026-09-10T18:00:00+08:00')
  assert.equal(events[0].budget, '100000.00')
  assert.equal(events[0].participants[0].headCount, 200)
})

test('plan 2 names three schools, eight subjects and leaves its posts blank', () => {
  const [alliance] = ofPlan('alliances', 2)
  assert.equal(alliance.members.length, 3)
  assert.equal(alliance.subjects.length, 8)
  assert.ok(alliance.leadership.filter((one) => one.post !== 'LIAISON').every((one) => !one.name && !one.person))
})

test('plan 14 has an alliance of each type, plan 15 lets the sending side pay', () => {
  assert.deepEqual(ofPlan('alliances', 14).map((one) => one.type), ['FUSED', 'CO_BUILT', 'COLLABORATIVE', 'CO_BUILT'])
  assert.ok(ofPlan('pairings', 15).every((one) => one.payer === 'A'))
})

test('plan 6: nine steps fill the two hours, and one of them has a speech that z reviews', () => {
  const forum = demo.activities.find((one) => one.title === '教师节家长座谈会')
  assert.equal(forum.rundown.length, 9)
  assert.equal(forum.rundown.reduce((sum, step) => sum + step.minutes, 0), 120)
  assert.deepEqual(forum.rundown.filter((step) => step.hasSpeech).map((step) => step.reviewer), ['z'])
})

test('plan 6: five flower baskets, four microphones, and the list by the 30th', () => {
  const { materials } = demo.activities.find((one) => one.title === '教师节家长座谈会')
  const quantity = (name) => materials.find((one) => one.name === name).quantity
  assert.equal(quantity('花篮'), 5)
  assert.equal(quantity('手持话筒'), 4)
  assert.ok(materials.some((one) => one.dueOn === '2026-08-30'))
})

test('plan 6: the speech is approved by somebody who did not write it', () => {
  const { rundown } = demo.activities.find((one) => one.title === '教师节家长座谈会')
  const [{ by, approvedBy, text }] = rundown.filter((step) => step.speech).map((step) => step.speech)
  assert.notEqual(by, approvedBy)
  assert.ok(text.includes('班主任'))
})

test('plan 5: every supervision that was held has written guidance', () => {
  const visits = demo.activities.filter((one) => one.entry.plan === 5 && one.kind === 'INSPECTION' && one.state === 'HELD')
  assert.ok(visits.length >= 10)
  assert.ok(visits.every((one) => one.guidance?.observed && one.guidance.advice))
})

test('plan 8 alone asks for pictures and papers, plan 5 for guidance on paper', () => {
  const asking = new Set(demo.activities.filter((one) => one.evidence).map((one) => one.entry.plan))
  assert.deepEqual([...asking].sort(), [5, 8])
})

test('what is charged to money is charged to an allocation that is there', () => {
  const charged = demo.activities.filter((one) => one.allocation)
  assert.ok(charged.length >= 2)
  for (const { allocation, container } of charged)
    assert.ok(demo.allocations.some((one) => one.fund === allocation && one[container.subject] === container.key))
})
