import { each } from '../work.mjs'

const fundKey = (owner, name, year) => `${owner} ${name} ${year}`

export async function surveyFunds({ client, demo, ids }) {
  const known = new Map((await client.all('auditor', '/funds')).map((one) => [fundKey(one.owner.id, one.name, one.fiscalYear), one]))
  return demo.funds.map((entry) => ({ entry, found: known.get(fundKey(ids.organization.get(entry.owner), entry.name, entry.fiscalYear)) }))
}

export async function loadFunds({ client, ids, progress }, survey) {
  await each(survey, async ({ entry, found }) => {
    const fund = found ?? (await create(client, entry, ids))
    ids.fund.set(entry.key, fund.id)
    progress.done(!found && !fund.replayed)
  })
}

function create(client, entry, ids) {
  const { key, name, sourceKind, fiscalYear, total, note } = entry
  return client.post(entry.by, '/funds', { name, sourceKind, ownerId: ids.organization.get(entry.owner), fiscalYear, total, note }, `fund ${key}`)
}
