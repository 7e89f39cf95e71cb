import { addDays } from './days.mjs'
import { clearOf, days } from './rhythm.mjs'

/** Each single activity of one entry, in order of time; the same entry always gives the same list. */
export function expand(entry, containers, calendar) {
  const targets = containersOf(entry, containers)
  return occurrences(entry, targets, calendar).map((one) => activity(entry, one, calendar))
}

function containersOf(entry, containers) {
  for (const subject of ['alliance', 'pairing', 'organization']) {
    const keys = entry[subject] ? [entry[subject]] : entry[`${subject}s`]
    if (keys) return keys.map((key) => containers.get(subject, key))
  }
  throw new Error(`activity ${entry.title} belongs to nothing`)
}

/** Every container has the whole rhythm, each `stagger` days after the one before; `among` deals the days out in turn. */
function occurrences(entry, targets, calendar) {
  const all = entry.date ? [entry.date] : entry.dates ?? regular(entry.rhythm, calendar)
  if (entry.among) return all.map((day, i) => ({ day, n: i + 1, container: targets[i % targets.length] }))
  return targets.flatMap((container, index) => all
    .map((day) => clearOf(calendar.holidays, addDays(day, index * (entry.stagger ?? 0))))
    .filter(Boolean)
    .map((day, i) => ({ day, n: i + 1, container })))
}

/** A weekly lesson on a holiday falls out; what happens once a month or quarter moves. */
function regular(rhythm, { holidays }) {
  const all = days(rhythm)
  return rhythm.every === 'WEEK' ? all.filter((day) => !holidays.includes(day)) : all.map((day) => clearOf(holidays, day)).filter(Boolean)
}

/** What was held counts as announced on the day that it was loaded, so a lead time is asked only of what is to come. */
function activity(entry, { day, n, container }, { asOf }) {
  const [start, end] = entry.time.split('-')
  const host = container.host(entry.host, n)
  const fill = (text) => text?.replaceAll('{n}', n).replaceAll('{cycle}', entry.cycle?.[(n - 1) % entry.cycle.length]).replaceAll('{host}', host.shortName ?? host.name)
  const lastDay = entry.endDate ? addDays(entry.endDate, daysBetween(entry.date, day)) : day
  return {
    entry, container, host: host.key, day,
    title: fill(entry.title), kind: entry.kind,
    startsAt: `${day}T${start}:00+08:00`, endsAt: `${lastDay}T${end}:00+08:00`,
    place: fill(entry.place), onlineUrl: entry.onlineUrl, description: entry.description,
    participants: entry.participants ?? container.parties.map((organization) => ({ organization })),
    budget: entry.budget, chargedTo: entry.chargedTo, allocation: entry.allocation, evidence: entry.evidence, announcement: entry.announcement,
    guidance: entry.guidance, noticeDays: lastDay < asOf ? undefined : entry.noticeDays, rundown: entry.rundown, materials: entry.materials,
    ...fate(entry, day, lastDay, asOf),
  }
}

const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Before the day of the demo it was held, unless its record is still owed; the next fortnight is announced. */
function fate(entry, day, lastDay, asOf) {
  if (lastDay < asOf && !entry.unrecorded?.includes(day))
    return { state: 'HELD', record: { attendance: entry.attendance, summary: entry.summary, result: entry.result, attendees: entry.attendees } }
  return { state: day <= addDays(asOf, 14) ? 'ANNOUNCED' : 'PLANNED' }
}
