import { each } from '../work.mjs'

/** A known person is found by the account that is bound to them, or by name within an organisation. */
export async function loadPeople({ client, demo, ids, progress, accounts }) {
  const listed = await client.all('admin', '/people')
  for (const person of listed) if (person.account) accounts.set(person.account.username, person.id)
  const known = new Map(listed.flatMap((person) => person.posts.map((post) => [`${post.organization.id} ${person.name}`, person.id])))
  const usernames = new Map(demo.accounts.map((account) => [account.person, account.username]))

  await each(demo.people, async (entry) => {
    const unit = ids.organization.get(entry.posts[0].organization)
    const found = accounts.get(usernames.get(entry.key)) ?? known.get(`${unit} ${entry.name}`)
    const person = found ? { id: found, replayed: true } : await create(client, entry, ids)
    ids.person.set(entry.key, person.id)
    progress.done(!person.replayed)
  })
}

function create(client, { key, name, phone, posts }, ids) {
  const held = posts.map((post) => ({ organizationId: ids.organization.get(post.organization), title: post.title, fromOn: '2026-09-01' }))
  return client.post('admin', '/people', { name, phone, posts: held }, `person ${key}`)
}
