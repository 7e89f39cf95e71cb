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
      pairing = pairing.state === 'PROPOSED' ? await confirm(client, entry, pairing) : await file(client, entry, pairing)
    progress.done(!found && !pairing.replayed)
  })
}

function propose(client, entry, ids) {
  const { proposingSide, brand, startsOn, endsOn, goal, payer } = entry
  const posts = (list) => list?.map(({ post, name, title, person }) => ({ post, name, title, personId: ids.person.get(person) }))
  const sides = { sideAId: ids.organization.get(entry.sideA), sideBId: ids.organization.get(entry.sideB), proposingSide }
  const body = { ...sides, brand, startsOn, endsOn, goal, payer, postsA: posts(entry.postsA), postsB: posts(entry.postsB) }
  return client.post(entry.by, '/pairings', body, `pairing ${entry.key}`)
}

function confirm(client, entry, { id }) {
  return client.post(entry.confirmedBy, `/pairings/${id}/confirmation`, {}, `pairing-confirmation ${entry.key}`)
}

function file(client, entry, { id }) {
  const { filingNumber, filedOn } = entry
  return client.post(entry.filedBy, `/pairings/${id}/filing`, { filingNumber, filedOn }, `pairing-filing ${entry.key}`)
}
