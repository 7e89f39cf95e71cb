import { join } from 'node:path'
import { run } from './command.mjs'

/** A JDK is always here, unzip is not: its jar command reads zip files just as well. */
export async function unzip(file, into, jdk) {
  const jar = jdk ? join(jdk.home, 'bin', 'jar') : 'jar'
  await run(jar, ['xf', file], { cwd: into }).catch(() => run('unzip', ['-oq', file, '-d', into]))
}
