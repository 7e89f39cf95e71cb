import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for this process, named after it: what killed processes have left is swept away by the next one. */
export async function temporaryFolder(name) {
  const left = new RegExp(`^${name}-(\\d+)-`)
  const gone = (await readdir(tmpdir())).filter((each) => left.test(each) && !existsSync(`/proc/${left.exec(each)[1]}`))
  await Promise.all(gone.map((each) => rm(join(tmpdir(), each), { recursive: true, force: true }).catch(() => {})))
  return mkdtemp(join(tmpdir(), `${name}-${process.pid}-`))
}
