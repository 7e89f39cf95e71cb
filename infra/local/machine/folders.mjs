import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Downloads that every stack on this machine shares; data and secrets live in a folder per stack. */
export const downloads = join(repository, '.gongjian', 'downloads')

/**
 * Fills a folder all at once: it appears under its name only when `fill` has finished,
 * so that an interrupted first run leaves nothing that looks complete.
 */
export async function completeFolder(folder, fill) {
  if (existsSync(folder)) return folder
  const half = `${folder}.half-${process.pid}`
  await removeHalves(folder)
  await mkdir(half, { recursive: true })
  try {
    await fill(half)
    await rename(half, folder).catch((failure) => {
      // Another process was faster; its copy is as good as ours.
      if (!existsSync(folder)) throw failure
    })
  } finally {
    await rm(half, { recursive: true, force: true })
  }
  return folder
}

/** What processes left behind that were killed in the middle. */
async function removeHalves(folder) {
  const beside = await readdir(dirname(folder)).catch(() => [])
  const halves = beside.filter((name) => name.startsWith(`${basename(folder)}.half-`))
  const left = halves.filter((name) => !existsSync(`/proc/${/\d+$/.exec(name)?.[0]}`))
  await Promise.all(left.map((name) => rm(join(dirname(folder), name), { recursive: true, force: true })))
}
