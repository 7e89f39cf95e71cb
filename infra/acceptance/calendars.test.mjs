import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { havePrograms } from '../local/tests/calendars.mjs'
import { call } from './client.mjs'

const as = 'core-school'
const skip = havePrograms() ? false : 'the calendar programs are not installed'
const run = promisify(execFile)
const libraries = fileURLToPath(new URL('calendar-libraries.py', import.meta.url))
let folder
let file
let feed
let count

const post = (path, json) => call(path, { as, method: 'POST', json })
const pathOf = (address) => new URL(address).pathname

/** Midnight or a time of day, ten months from now. */
const at = (time, later = 0) => `${new Date(Date.now() + (300 + later) * 86_400_000).toISOString().slice(0, 10)}T${time}:00+08:00`

/** What might trip a reader: long lines of Chinese, all that is escaped, characters of two halves, whole days, something cancelled. */
async function plan(unit) {
  const common = { organizationId: unit, hostId: unit, kind: 'JOINT_RESEARCH' }
  const odd = '“一，二；三”, a;b\\c 𠮷野家 👩‍🏫 =HYPERLINK("http://x") <b>'
  const planned = [
    { title: `教研${'，共读一本书'.repeat(8)}`, startsAt: at('14:00'), endsAt: at('16:00'), place: 'A 座，2 层; 201\\室', onlineUrl: 'https://meeting.example.cn/j/1?a=b;c,d' },
    { title: '一周', startsAt: at('00:00'), endsAt: at('00:00', 7), description: `${odd}\n第二行\n\n${'很长的说明。'.repeat(200)}` },
    { title: '取消的', startsAt: at('09:00'), endsAt: at('10:00') },
  ]
  const ids = []
  for (const facts of planned) ids.push((await (await post('/api/v1/activities', { ...common, ...facts })).json()).id)
  await post(`/api/v1/activities/${ids[2]}/cancellation`, { reason: '防汛值班；另行安排' })
}

before(async () => {
  const me = await (await call('/api/v1/me', { as })).json()
  const unit = me.grants[0].organization.id
  await plan(unit)
  feed = await (await post('/api/v1/feeds', { subject: 'ORGANIZATION', subjectId: unit })).json()
  const answer = await call(pathOf(feed.address))
  const text = await answer.text()
  count = text.split('BEGIN:VEVENT').length - 1
  folder = await mkdtemp(join(tmpdir(), 'gongjian-calendars-'))
  file = join(folder, 'feed.ics')
  await writeFile(file, text)
})
after(async () => {
  if (feed) await post(`/api/v1/feeds/${feed.id}/revocation`)
  if (folder) await rm(folder, { recursive: true, force: true })
})

test('a calendar comes by its address alone, and not again while nothing changes', async () => {
  const path = pathOf(feed.address)
  const first = await call(path)
  assert.equal(first.headers.get('content-type'), 'text/calendar;charset=utf-8')
  const again = await call(path, { headers: { 'If-None-Match': first.headers.get('etag') } })
  assert.equal(again.status, 304)
  assert.ok(count >= 3)
})

for (const library of ['icalendar', 'vobject', 'libical']) {
  test(`${library} finds each event and no fault`, { skip }, async () => {
    // Debian's own Python: another one may come first in the path, without these libraries.
    const { stdout } = await run('/usr/bin/python3', [libraries, file])
    assert.deepEqual(JSON.parse(stdout)[library], { events: count, faults: [] })
  })
}

test('calcurse takes each event and skips none', { skip }, async () => {
  const { stdout, stderr } = await run('calcurse', ['-D', join(folder, 'calcurse'), '-i', file])
  const [, timed, days, skipped] = /(\d+) apps \/ (\d+) events \/ \d+ todos \/ (\d+) skipped/.exec(stdout + stderr)
  assert.deepEqual({ taken: Number(timed) + Number(days), skipped }, { taken: count, skipped: '0' })
})

test('khal takes each event without a word and shows it', { skip }, async () => {
  const env = { ...process.env, HOME: folder, LANG: 'C.UTF-8' }
  await mkdir(join(folder, 'khal'))
  await writeFile(join(folder, 'khal.conf'), `[calendars]\n[[gongjian]]\npath = ${join(folder, 'khal')}\n[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n`
    + 'local_timezone = Asia/Shanghai\ndefault_timezone = Asia/Shanghai\n')
  const khal = (...words) => run('/usr/bin/python3', ['/usr/bin/khal', '-c', join(folder, 'khal.conf'), ...words], { env, maxBuffer: 1 << 24 })
  assert.deepEqual(await khal('import', '--batch', file), { stdout: '', stderr: '' })
  const { stdout } = await khal('list', '--format', '{title}', at('').slice(0, 10), '8d')
  for (const title of ['一周', '教研']) assert.ok(stdout.includes(title), title)
})
