import { existsSync } from 'node:fs'
import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../machine/command.mjs'
import { completeFolder, downloads } from '../machine/folders.mjs'
import { connections } from './load.mjs'

const installed = '/usr/lib/postgresql'

/** The program, of whatever version: it only sends what it is given. Nothing where there is none and none can be fetched. */
export async function pgbench() {
  return await newestIn(installed) ?? await onDebian().catch(() => undefined)
}

async function newestIn(folder) {
  const versions = (await readdir(folder).catch(() => [])).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(folder, version, 'bin', 'pgbench')).find(existsSync)
}

/** Debian's package is unpacked and not installed: installing it would start a database of its own. */
async function onDebian() {
  if (process.getuid() !== 0 || !existsSync('/etc/debian_version')) return undefined
  const apt = (args, cwd) => run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], { cwd, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  const folder = await completeFolder(join(downloads, 'pgbench'), async (half) => {
    await apt(['update'])
    await apt(['install', '-y', '--no-install-recommends', 'libpq5'])
    const [, name] = /Depends: (postgresql-\d+)/.exec(await run('apt-cache', ['depends', 'postgresql']))
    await apt(['download', name], half)
    const parcel = (await readdir(half)).find((each) => each.endsWith('.deb'))
    await run('dpkg-deb', ['-x', join(half, parcel), join(half, 'unpacked')])
    await rename(join(half, 'unpacked', installed), join(half, 'postgresql'))
    await Promise.all(['unpacked', parcel].map((each) => rm(join(half, each), { recursive: true })))
  })
  return newestIn(join(folder, 'postgresql'))
}

/** Runs scripts in equal shares as the API's own role; gives back how many there were in a second, and how long one took. */
export async function runScripts({ program, folder, scripts, ports, secrets, seconds }) {
  const files = await Promise.all(scripts.map(async ({ text }, n) => {
    const file = join(folder, `pgbench-${n}.sql`)
    await writeFile(file, text)
    return file
  }))
  const variables = Object.entries(Object.assign({}, ...scripts.map((script) => script.variables)))
  const output = await run(program, [
    '-n', '-M', 'prepared', '-c', String(connections), '-j', '2', '-T', String(seconds), '-h', '127.0.0.1', '-p', String(ports.postgres), '-U', 'gongjian_app',
    ...files.flatMap((file) => ['-f', file]), ...variables.flatMap(([name, value]) => ['-D', `${name}=${value}`]), 'gongjian',
  ], { env: { PGPASSWORD: secrets.app } }).catch((failure) => { throw new Error(`pgbench: ${failure.output?.slice(-600) ?? failure}`) })
  return { perSecond: Number(/tps = ([\d.]+)/.exec(output)[1]), milliseconds: Number(/latency average = ([\d.]+)/.exec(output)[1]) }
}
