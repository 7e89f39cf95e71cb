import { randomInt } from 'node:crypto'
import { million } from './ids.mjs'

const api = '/api'
const county = 990001
/** A page is as large as the calendar on the web asks for: a month of 3,000 comes in fifteen. */
const page = 200
/** Whole months that million.sql has filled, from today. */
const months = { first: -10, last: 3 }

/** The first page of thirty days that lie within what was filled in. */
const monthOfCounty = () => {
  const first = new Date(Date.now() + (months.first + randomInt(months.last - months.first + 1)) * 30 * 86_400_000)
  const last = new Date(first.getTime() + 29 * 86_400_000)
  const day = (date) => date.toISOString().slice(0, 10)
  return { as: 'county-officer', method: 'GET', path: `${api}/v1/activities?limit=${page}&regionCode=${county}&from=${day(first)}&to=${day(last)}`, headers: {} }
}

const feedOf = (teacher) => `${api}/calendar-feeds/measured-feed-${String(1000 + teacher).padStart(18, '0')}.ics`

/** The calendars of the teachers of one county, each with the tag that it has now. */
export async function knownFeeds(apiUrl) {
  const known = []
  for (let teacher = 1; teacher <= million.teachers; teacher++) {
    const path = feedOf(teacher)
    const answer = await fetch(apiUrl + path)
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`)
    await answer.arrayBuffer()
    known.push({ path, etag: answer.headers.get('etag') })
  }
  return known
}

export function millionWorkloads(feeds) {
  const anyFeed = () => feeds[randomInt(feeds.length)]
  return [
    { name: 'S1', title: `一个县一个月（3000 个活动）的一页，${page} 条`, next: monthOfCounty },
    { name: 'S2', title: '一个人两年的日历（ICS，500 个活动）', next: () => ({ method: 'GET', path: anyFeed().path, headers: {} }) },
    { name: 'S3', title: '同一日历没有变化（304）', next: () => withTag(anyFeed()) },
  ]
}

const withTag = ({ path, etag }) => ({ method: 'GET', path, headers: { 'If-None-Match': etag } })
