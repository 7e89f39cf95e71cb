import { compared } from './comparison.mjs'
import { cursorsOf } from './requests.mjs'
import { knownFeeds, millionWorkloads } from './million.mjs'
import { moneyWorkloads } from './money.mjs'
import { usernames, workloads } from './workloads.mjs'

/** What one run fills in and measures, and the `minutes` it never exceeds. `ready` asks what the requests need to know; `compare` has PostgreSQL do the same alone. */
export const daily = {
  filling: '填入十万活动、十万笔资金', script: 'fill.sql', usernames, steps: 15, minutes: 12,
  ready: async ({ send }) => ({ cursors: await cursorsOf(send) }),
  workloads: ({ cursors }) => workloads(cursors),
  pages: ({ cursors }) => cursors.length,
  compare: compared,
}

export const million = {
  filling: '填入一百万个活动', script: 'million.sql', usernames: ['county-officer'], steps: 13, minutes: 18,
  ready: async ({ apiUrl }) => ({ feeds: await knownFeeds(apiUrl) }),
  workloads: ({ feeds }) => millionWorkloads(feeds),
  pages: () => undefined,
}

export const money = {
  filling: '填入十万项分配、一百万笔支出', script: 'money.sql', usernames: ['county-officer', 'finance'], steps: 15, minutes: 18,
  ready: async () => ({}),
  workloads: moneyWorkloads,
  pages: () => undefined,
}
