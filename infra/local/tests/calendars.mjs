import { existsSync } from 'node:fs'
import { install, mayInstall } from './packages.mjs'

/** Calendar programs that others wrote, from Debian; each reads calendars with code of its own. */
const packages = ['calcurse', 'khal', 'python3-icalendar', 'python3-vobject', 'python3-gi', 'gir1.2-ical-3.0']

/** Installs them where we may. Without them the test that needs them says so and is left out. */
export async function calendarPrograms(log) {
  if (!havePrograms() && mayInstall()) await install(packages, log).catch(() => {})
}

export const havePrograms = () => ['/usr/bin/calcurse', '/usr/bin/khal', '/usr/lib/python3/dist-packages/icalendar',
  '/usr/lib/python3/dist-packages/vobject', '/usr/lib/python3/dist-packages/gi'].every(existsSync)
