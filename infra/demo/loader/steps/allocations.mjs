import { each } from '../work.mjs'

const steps = ['DRAFT', 'SUBMITTED', 'APPROVED']
const subjects = ['alliance', 'pairing', 'organization']

/** Found by fund and beneficiary. Funds and pairings that are not there yet have no allocations either. */
export async function surveyAllocations({ client, demo, ids }, funds) {
  const known = new Map()
  for (const { entry, found } of funds.filter((fund) => fund.found))
    for (const one of await client.all('auditor', `/allocations?fundId=${found.id}`)) known.set(`${entry.key} ${one.beneficiary.id}`, one)
  return demo.allocations.map((entry) => ({ entry, find: () => known.get(`${entry.fund} ${beneficiary(entry, ids).id}`) }))
}

/** One that was returned waits for its author: sending it in again would undo a decision. */
const isSettled = ({ entry, found }) =>
  found !== undefined && (Boolean(found.returnReason) || !steps.includes(found.state) || steps.indexOf(found.state) >= steps.indexOf(entry.state))

export const isAllocated = ({ entry, find }) => isSettled({ entry, found: find() })

export async function loadAllocations({ client, ids, progress }, survey) {
  await each(survey, async ({ entry, find }) => {
    const found = find()
    let allocation = found ?? (await draft(client, entry, ids))
    while (!allocation.replayed && !isSettled({ entry, found: allocation }))
      allocation = allocation.state === 'DRAFT' ? await submit(client, entry, allocation) : await approve(client, entry, allocation)
    ids.allocation.set(allocationKey(entry, ids), allocation.id)
    progress.done(!found && !allocation.replayed)
  })
}

/** Also of whatever happens to an allocation later. */
export const allocationKey = (entry, ids) => `${entry.fund} ${beneficiary(entry, ids).id}`

function beneficiary(entry, ids) {
  const subject = subjects.find((one) => entry[one])
  return { subject, key: entry[subject], id: ids[subject].get(entry[subject]) }
}

function draft(client, entry, ids) {
  const { subject, key, id } = beneficiary(entry, ids)
  const body = { fundId: ids.fund.get(entry.fund), [`${subject}Id`]: id, amount: entry.amount, purposes: entry.purposes, basisPassage: entry.basisPassage }
  return client.post(entry.by, '/allocations', body, `allocation ${entry.fund} ${key}`)
}

function submit(client, entry, { id }) {
  return client.post(entry.by, `/allocations/${id}/submission`, {}, `allocation-submission ${id}`)
}

function approve(client, entry, { id }) {
  return client.post(entry.approvedBy, `/allocations/${id}/approval`, {}, `allocation-approval ${id}`)
}
