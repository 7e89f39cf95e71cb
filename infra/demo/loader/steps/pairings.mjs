import { each } from '../work.mjs'

const steps = ['PROPOSED', 'CONFIRMED', 'FILED']

/** What is there of each pairing of the demo, found by its two sides. */
export async function surveyPairings({ client, demo, ids }) {
  const known = new Map((await client.all('auditor', '/pairings')).map((one) => [`${one.sideA.id} ${one.sideB.id}`, one]))
  return demo.pairings.map((entry) => ({ entry, found: known.get(`${ids.organization.get(entry.sideA)} ${ids.organization.get(entry.sideB)}`) }))
}

/** Closed and declined ones are settled too: somebody decided so. */
export const isSettled = ({ entry, found }) =>
  found !== undefined && (!steps.includes(found.state) || steps.indexOf(found.state) >= steps.indexOf(entry.state))

export async function loadPairings({ client, ids, progress }, survey) {
  await each(survey, async ({ entry, found }) => {
    let pairing = found ?? (await propose(client, entry, ids))
    ids.pairing.set(entry.key, pairing.id)
    while (!pairing.replayed && !isSettled({ entry, found: pairing }))
      pairing = pairing.state === 'PROPOSED' ? await confirm(client, entry, pairing, ids) : await file(client, entry, pairing)
    progress.done(!found && !pairing.replayed)
  })
}

const people = (list, ids) => list?.map(({ post, name, title, person }) => ({ post, name, title, personId: ids.person.get(person) }))

/** People with a record are put forward by their own side: the proposal names those of the other side in words. */
function propose(client, entry, ids) {
  const { proposingSide, brand, startsOn, endsOn, goal, payer } = entry
  const posts = (list, side) => people(list, ids)?.map((post) => (side === proposingSide ? post : { ...post, personId: undefined }))
  const sides = { sideAId: ids.organization.get(entry.sideA), sideBId: ids.organization.get(entry.sideB), proposingSide }
  const body = { ...sides, brand, startsOn, endsOn, goal, payer, postsA: posts(entry.postsA, 'A'), postsB: posts(entry.postsB, 'B') }
  return client.post(entry.by, '/pairings', body, `pairing ${entry.key}`)
}

async function confirm(client, entry, { id }, ids) {
  const side = entry.proposingSide === 'A' ? 'B' : 'A'
  const posts = people(entry[`posts${side}`], ids)
  if (posts?.some(({ personId }) => personId)) await client.post(entry.confirmedBy, `/pairings/${id}/posts`, { side, posts }, `pairing-posts ${entry.key}`)
  return client.post(entry.confirmedBy, `/pairings/${id}/confirmation`, {}, `pairing-confirmation ${entry.key}`)
}

function file(client, entry, { id }) {
  const { filingNumber, filedOn } = entry
  return client.post(entry.filedBy, `/pairings/${id}/filing`, { filingNumber, filedOn }, `pairing-filing ${entry.key}`)
}
