import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDemo } from '../loader/data.mjs'
import { isDate } from '../loader/days.mjs'

const demo = readDemo()
const keysOf = (section) => new Set(demo[section].map((one) => one.key))
const once = (keys) => assert.deepEqual(keys.filter((key, index) => keys.indexOf(key) !== index), [])

function* leaves(value, name) {
  if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) yield* leaves(inner, Array.isArray(value) ? name : key)
  else yield [name, value]
}

test('every plan has its file', () => {
  const plans = new Set([...demo.organizations, ...demo.alliances, ...demo.rules].map((one) => one.plan).filter(Boolean))
  assert.deepEqual([...plans].sort((a, b) => a - b), Array.from({ length: 15 }, (_, index) => index + 1))
})

test('every reference leads somewhere', () => {
  const organizations = keysOf('organizations').add('platform')
  const targets = {
    organization: organizations, parent: organizations, owner: organizations, sideA: organizations, sideB: organizations,
    person: keysOf('people'), responsiblePerson: keysOf('people'), reviewer: keysOf('people'), alliance: keysOf('alliances'), alliances: keysOf('alliances'), pairing: keysOf('pairings'), pairings: keysOf('pairings'),
    fund: keysOf('funds'), region: new Set(demo.regions.map((one) => one.code)), parentCode: new Set(demo.regions.map((one) => one.code)),
    by: new Set(demo.accounts.map((one) => one.username)),
  }
  for (const alias of ['confirmedBy', 'filedBy', 'approvedBy', 'activatedBy', 'account']) targets[alias] = targets.by
  const entries = ['regions', 'organizations', 'people', 'accounts', 'standIns', 'alliances', 'pairings', 'funds', 'allocations', 'disbursements', 'expenses', 'rules']
  for (const section of entries) for (const [name, value] of leaves(demo[section]))
    if (targets[name] && value !== undefined) assert.ok(targets[name].has(value), `${section} ${name} ${value}`)
})

test('no natural key is there twice', () => {
  for (const section of ['organizations', 'people', 'alliances', 'pairings', 'funds']) once(demo[section].map((one) => one.key))
  once(demo.organizations.map((one) => `${one.parent} ${one.name}`))
  once(demo.people.map((one) => `${one.posts[0].organization} ${one.name}`))
  once(demo.alliances.map((one) => one.name))
  once(demo.pairings.map((one) => `${one.sideA} ${one.sideB}`))
  once(demo.funds.map((one) => `${one.owner} ${one.name} ${one.fiscalYear}`))
  once(demo.allocations.map((one) => `${one.fund} ${one.pairing ?? one.alliance ?? one.organization}`))
  for (const section of ['disbursements', 'expenses']) once(demo[section].map((one) => `${one.fund} ${one.pairing ?? one.organization} ${one.voucherNumber}`))
  once(demo.activities.map((one) => `${one.container.key} ${one.title}`))
  once(demo.organizations.map((one) => one.creditCode).filter(Boolean))
})

test('every date is one, and no term runs backwards', () => {
  const dates = ['date', 'dates', 'endDate', 'from', 'to', 'startsOn', 'endsOn', 'filedOn', 'holidays', 'unrecorded', 'asOf', 'paidOn', 'spentOn']
  for (const [name, value] of leaves(demo)) if (dates.includes(name)) assert.ok(isDate(value), `${name} ${value}`)
  for (const one of [...demo.alliances, ...demo.pairings]) assert.ok(!one.endsOn || one.startsOn <= one.endsOn, one.key)
})

test('demo credit codes carry the check digit of GB 32100 and say that they are made up', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
  for (const { creditCode, demoCode } of demo.organizations.filter((one) => one.creditCode)) {
    const total = weights.reduce((sum, weight, index) => sum + weight * alphabet.indexOf(creditCode[index]), 0)
    assert.equal(creditCode[17], alphabet[(31 - (total % 31)) % 31], creditCode)
    assert.ok(demoCode && creditCode.includes('DEM'))
  }
})

test('alliances have one core where their type asks for it', () => {
  const lenient = ['TEACHER_RESEARCH', 'TEACHING_SUPPORT', 'OTHER']
  for (const one of demo.alliances) {
    const cores = one.members.filter((member) => ['CORE', 'BASE'].includes(member.role)).length
    assert.ok(cores === 1 || (lenient.includes(one.type) && cores === 0), one.name)
    once(one.members.map((member) => member.organization))
  }
})
