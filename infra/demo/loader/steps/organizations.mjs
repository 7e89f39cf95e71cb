import { each } from '../work.mjs'

/** Parents before children, level by level; known ones are found by their name beneath their parent. */
export async function loadOrganizations({ client, demo, ids, progress }) {
  const listed = await client.all('admin', '/organizations')
  const known = new Map(listed.map((one) => [place(one.parent?.id, one.name), one.id]))
  ids.organization.set('platform', listed.find((one) => one.kind === 'PLATFORM').id)

  let waiting = demo.organizations
  while (waiting.length) {
    const ready = waiting.filter((entry) => ids.organization.has(entry.parent))
    if (!ready.length) throw new Error(`没有上级单位：${waiting.map((entry) => entry.key)}`)
    await each(ready, async (entry) => {
      const parentId = ids.organization.get(entry.parent)
      const found = known.get(place(parentId, entry.name))
      const unit = found ? { id: found, replayed: true } : await create(client, entry, parentId)
      ids.organization.set(entry.key, unit.id)
      progress.done(!unit.replayed)
    })
    waiting = waiting.filter((entry) => !ready.includes(entry))
  }
}

const place = (parentId, name) => `${parentId} ${name}`

function create(client, entry, parentId) {
  const { key, name, kind, shortName, region, creditCode, address } = entry
  return client.post('admin', '/organizations', { name, kind, parentId, shortName, regionCode: region, creditCode, address }, `organization ${key}`)
}
