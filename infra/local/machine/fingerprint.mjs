import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

const generated = new Set(['node_modules', 'dist', 'target', 'coverage', 'test-results', 'playwright-report', '.vite'])

/** A short hash of all files beneath the given paths: the same sources need no second build. */
export async function fingerprint(root, paths, ignored = () => false) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesBeneath(join(root, path))) {
      const name = relative(root, file)
      if (ignored(name)) continue
      hash.update(name).update('\0').update(await readFile(file)).update('\0')
    }
  }
  return hash.digest('hex').slice(0, 12)
}

async function filesBeneath(path) {
  const what = await stat(path).catch(() => undefined)
  if (!what) return []
  if (what.isFile()) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const kept = entries.filter((entry) => !generated.has(entry.name) && !entry.isSymbolicLink()).sort((a, b) => (a.name < b.name ? -1 : 1))
  return (await Promise.all(kept.map((entry) => filesBeneath(join(path, entry.name))))).flat()
}
