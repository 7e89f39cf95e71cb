import { each } from '../work.mjs'

export async function loadAlliances({ client, demo, ids, progress }) {
  const known = new Map((await client.all('auditor', '/alliances')).map((one) => [one.name, one]))
  await each(demo.alliances, async (entry) => {
    const found = known.get(entry.name)
    const alliance = found ?? (await establish(client, entry, ids))
    ids.alliance.set(entry.key, alliance.id)
    if (entry.filingNumber && alliance.state === 'DRAFT' && !alliance.replayed) await activate(client, entry, alliance)
    progress.done(!found && !alliance.replayed)
  })
}

function establish(client, entry, ids) {
  const { name, type, startsOn, endsOn, subjects, goal } = entry
  const unit = (key) => ids.organization.get(key)
  const members = entry.members.map(({ organization, role }) => ({ organizationId: unit(organization), role, fromOn: startsOn }))
  const leadership = entry.leadership?.map(({ post, name, person, organization, title }) => ({
    post, name, title, personId: ids.person.get(person), organizationId: unit(organization),
  }))
  return client.post(entry.by, '/alliances', { name, type, ownerId: unit(entry.owner), startsOn, endsOn, subjects, goal, members, leadership }, `alliance ${entry.key}`)
}

function activate(client, entry, { id }) {
  const { filingNumber, filedOn } = entry
  return client.post(entry.activatedBy ?? entry.by, `/alliances/${id}/activation`, { filingNumber, filedOn }, `alliance-activation ${entry.key}`)
}
