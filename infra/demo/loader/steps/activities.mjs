import { each } from '../work.mjs'
import { withStandIns } from './stand-ins.mjs'

/** Titles are unique within what they belong to, so an activity that somebody moved to another day is still found. */
export async function loadActivities(context) {
  const { client, demo, ids, progress } = context
  const known = await existing(client, demo, ids)
  const already = (one) => known.get(`${containerId(one, ids)} ${one.title}`)
  const isSpokenAt = (one) => one.rundown?.some((item) => item.speech) && !already(one)
  await withStandIns(context, demo.activities.some(isSpokenAt), () => each(demo.activities, async (one) => {
    const found = already(one)
    const activity = found ?? (await plan(client, one, ids))
    if (!activity.replayed) await bringUp(client, one, activity, ids)
    progress.done(!found && !activity.replayed)
  }))
}

const containerId = ({ container }, ids) => ids[container.subject].get(container.key)

async function existing(client, demo, ids) {
  const known = new Map()
  const containers = new Map(demo.activities.map((one) => [containerId(one, ids), one]))
  await each(containers.values(), async (one) => {
    const listed = await client.all('auditor', `/activities?${one.container.subject}Id=${containerId(one, ids)}`)
    for (const activity of listed) known.set(`${activity.container.id} ${activity.title}`, activity)
  })
  return known
}

function plan(client, one, ids) {
  const { title, kind, startsAt, endsAt, place, onlineUrl, description, budget, chargedTo, evidence, noticeDays } = one
  const participants = one.participants.map(guest(ids))
  const body = {
    title, kind, [`${one.container.subject}Id`]: containerId(one, ids), hostId: ids.organization.get(one.host),
    startsAt, endsAt, place, onlineUrl, description, budget, chargedTo, evidence, noticeDays,
    allocationId: one.allocation && ids.allocation.get(`${one.allocation} ${containerId(one, ids)}`), participants: participants.length ? participants : undefined,
  }
  return client.post(one.entry.by, '/activities', body, `activity ${one.container.key} ${title}`)
}

const guest = (ids) => ({ organization, person, headCount }) => ({ organizationId: ids.organization.get(organization), personId: ids.person.get(person), headCount })

/** Never backwards, and no record before the activity began by the clock of this machine. */
async function bringUp(client, one, { id, state }, ids) {
  const name = `${one.container.key} ${one.title}`
  if (one.rundown && ['PLANNED', 'ANNOUNCED'].includes(state)) await arrange(client, one, id, ids)
  if (state === 'PLANNED' && one.state !== 'PLANNED') {
    await client.post(one.entry.by, `/activities/${id}/announcement`, { text: one.announcement }, `activity-announcement ${name}`)
    state = 'ANNOUNCED'
  }
  if (state !== 'ANNOUNCED' || one.state !== 'HELD' || Date.parse(one.endsAt) >= Date.now()) return
  const record = { ...one.record, attendees: one.record.attendees?.map(guest(ids)) }
  await client.post(one.entry.by, `/activities/${id}/record`, record, `activity-record ${name}`)
  if (one.guidance) await client.post(one.entry.by, `/activities/${id}/guidance`, one.guidance, `activity-guidance ${name}`)
}

/** What is arranged already, however others have changed it, stays. */
async function arrange(client, one, id, ids) {
  const { programme } = await client.get(one.entry.by, `/activities/${id}`)
  if (programme.rundown.length || programme.materials.length) return
  const seenTo = ({ responsiblePerson, ...rest }) => ({ ...rest, responsiblePersonId: ids.person.get(responsiblePerson) })
  const spoken = ({ reviewer, speech, ...rest }) => ({ ...rest, reviewerId: ids.person.get(reviewer) })
  const body = { rundown: one.rundown.map(seenTo).map(spoken), materials: one.materials.map(seenTo) }
  const arranged = await client.patch(one.entry.by, `/activities/${id}/programme`, body)
  for (const [i, { speech }] of one.rundown.entries())
    if (speech) await speak(client, `/activities/${id}/rundown/${arranged.programme.rundown[i].id}/speech`, speech)
}

/** Written by one, reviewed by another. */
async function speak(client, path, { by, text, approvedBy }) {
  await client.patch(by, path, { text })
  await client.post(by, `${path}/submission`, {}, `${path} submission`)
  await client.post(approvedBy, `${path}/approval`, {}, `${path} approval`)
}
