import { copyFile, cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { finishedBuild } from '../machine/builds.mjs'
import { fingerprint } from '../machine/fingerprint.mjs'
import { repository } from '../machine/folders.mjs'
import { npm } from '../machine/npm.mjs'

const frontend = join(repository, 'frontend')
const isTest = (name) => /\/e2e\/|\.spec\.[jt]sx?$/.test(name)

/** The pages, built from their sources unless that has been done before, with compressed copies beside each file. */
export async function buildWeb({ log } = {}) {
  const sources = await fingerprint(repository, ['frontend/package.json', 'frontend/package-lock.json', 'frontend/client', 'frontend/web'], isTest)
  return finishedBuild('web', sources, async (folder) => {
    await installFrontend({ log })
    await npm(['run', 'build'], { cwd: frontend, log })
    await cp(join(frontend, 'web', 'dist'), folder, { recursive: true })
    await compress(folder)
  })
}

/** Installs the packages of the lock file, once for each version of it. */
export async function installFrontend({ log } = {}) {
  const lock = join(frontend, 'package-lock.json')
  const stamp = join(frontend, 'node_modules', '.installed-lock.json')
  if (existsSync(stamp) && (await readFile(stamp)).equals(await readFile(lock))) return
  await npm(['ci', '--no-audit', '--no-fund', '--fetch-retries=1', '--loglevel=error'], { cwd: frontend, log })
  await copyFile(lock, stamp)
}

async function compress(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.(js|css|html|svg|json|txt|webmanifest)$/.test(name))
  await Promise.all(files.map(async (name) => {
    const content = await readFile(join(folder, name))
    if (content.length < 1024) return
    await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(content, { level: 9 }))
    await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
  }))
}
