import { existsSync } from 'node:fs'
import { run } from '../machine/command.mjs'

/** Whether this is a Debian on which we may install what the tests need. */
export const mayInstall = () => process.getuid() === 0 && existsSync('/etc/debian_version')

export async function install(packages, log) {
  const options = { log, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  const patience = ['-o', 'DPkg::Lock::Timeout=300']
  await run('apt-get', [...patience, '-qq', 'update'], options)
  await run('apt-get', [...patience, '-qq', 'install', '-y', '--no-install-recommends', ...packages], options)
}
