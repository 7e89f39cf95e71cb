import { access, chmod, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../machine/command.mjs'
import { completeFolder, downloads } from '../machine/folders.mjs'
import { fetchArtifact } from '../machine/maven.mjs'
import { Sentence } from '../machine/sentence.mjs'
import { unzip } from '../machine/unzip.mjs'

const version = '18.6.0'
const platforms = { x64: 'linux-amd64', arm64: 'linux-arm64v8' }

/** The folder with PostgreSQL's bin, lib and share, fetched from Maven Central the first time. */
export async function postgresBinaries() {
  const platform = process.platform === 'linux' && platforms[process.arch]
  if (!platform) throw new Sentence(`没有适用于 ${process.platform}-${process.arch} 的 PostgreSQL，只支持 Linux 的 x64 与 arm64。`)
  const folder = join(downloads, `postgres-${version}-${platform}`)
  return completeFolder(folder, async (half) => {
    const parcel = join(half, 'parcel')
    await mkdir(parcel)
    const jar = await fetchArtifact(`io.zonky.test.postgres:embedded-postgres-binaries-${platform}:${version}`, parcel)
    await unzip(jar, parcel)
    const archive = (await readdir(parcel)).find((each) => each.endsWith('.txz'))
    await run('tar', ['-xJf', join(parcel, archive), '-C', half]).catch(() => {
      throw new Sentence('PostgreSQL 解压失败：需要 tar 与 xz（Debian 软件包 xz-utils）。')
    })
    await rm(parcel, { recursive: true })
    await access(join(half, 'bin', 'postgres'))
    await chmod(half, 0o755)
  })
}
