import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { completeFolder, repository } from './folders.mjs'

const builds = join(repository, '.gongjian', 'builds')
const kept = 3

/**
 * A finished build, named after its sources and outside of the work tree's own target folders:
 * a running stack does not notice when somebody builds again.
 */
export async function finishedBuild(name, sources, build) {
  const folder = join(builds, `${name}-${sources}`)
  const isNew = !existsSync(folder)
  await completeFolder(folder, build)
  await utimes(folder, new Date(), new Date())
  await forgetOldest(name)
  return { folder, isNew }
}

async function forgetOldest(name) {
  const mine = (await readdir(builds)).filter((each) => each.startsWith(`${name}-`))
  const dated = await Promise.all(mine.map(async (each) => ({ each, at: (await stat(join(builds, each))).mtimeMs })))
  const old = dated.sort((a, b) => b.at - a.at).slice(kept)
  await Promise.all(old.map(({ each }) => rm(join(builds, each), { recursive: true, force: true })))
}
