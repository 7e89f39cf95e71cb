import { each } from '../work.mjs'
import { allocationKey } from './allocations.mjs'

const kinds = [
  { section: 'disbursements', path: '/disbursements', facts: ({ amount, paidOn, voucherNumber, note }) => ({ amount, paidOn, voucherNumber, note }) },
  { section: 'expenses', path: '/expenses', facts: ({ amount, heads, rate, purposeCode, economicCode, payee, spentOn, voucherNumber, note }) =>
    ({ amount, heads, rate, purposeCode, economicCode, payee, spentOn, voucherNumber, note }) },
]

/** Found by allocation and voucher. What somebody returned, withdrew or reversed since stays as they left it. */
export async function surveySpending({ client, demo, ids }, allocations) {
  const known = new Map()
  for (const found of allocations.map(({ find }) => find()).filter(Boolean))
    for (const { path } of kinds)
      for (const one of await client.all('auditor', `${path}?allocationId=${found.id}`)) known.set(`${path} ${found.id} ${one.voucherNumber}`, one)
  return kinds.map((kind) => demo[kind.section].map((entry) => ({ kind, entry, find: () => known.get(`${kind.path} ${allocationOf(entry, ids)} ${entry.voucherNumber}`) })))
}

export const isBooked = ({ entry, find }) => isSettled(entry, find())

const isSettled = (entry, found) => found !== undefined && (found.state !== 'SUBMITTED' || entry.state === 'SUBMITTED')

/** What is spent must have been paid out before, so one kind comes after the other. */
export async function loadSpending({ client, ids, progress }, survey) {
  for (const entries of survey)
    await each(entries, async ({ kind, entry, find }) => {
      const found = find()
      const entryAt = found ?? (await record(client, kind, entry, ids))
      if (!entryAt.replayed && !isSettled(entry, entryAt)) await client.post(entry.confirmedBy, `${kind.path}/${entryAt.id}/confirmation`, {}, `confirmation ${entryAt.id}`)
      progress.done(!found && !entryAt.replayed)
    })
}

function record(client, kind, entry, ids) {
  const allocationId = allocationOf(entry, ids)
  return client.post(entry.by, kind.path, { allocationId, ...kind.facts(entry) }, `${kind.section} ${allocationId} ${entry.voucherNumber}`)
}

const allocationOf = (entry, ids) => ids.allocation.get(allocationKey(entry, ids))
