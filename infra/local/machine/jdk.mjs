import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { Sentence } from './sentence.mjs'

export const wanted = 25

/** The JDK to build and run with: JAVA_HOME if it is new enough, or one that is installed beside it. */
export function findJdk(env = process.env, places = usualPlaces(env)) {
  const found = places.map((home) => ({ home, version: versionOf(home) })).filter(({ version }) => version)
  const fitting = found.filter(({ version }) => version >= wanted)
  const own = fitting.find(({ home }) => home === env.JAVA_HOME)
  const best = own ?? fitting.sort((a, b) => a.version - b.version)[0]
  if (best) return best
  const newest = found.sort((a, b) => b.version - a.version)[0]
  throw new Sentence(newest
    ? `JDK 太旧：找到的最新版本是 ${newest.version}（${newest.home}），需要 ${wanted} 或更新；装好后会自动找到，也可以用 JAVA_HOME 指定。`
    : `没有找到 JDK：需要 ${wanted} 或更新；装好后会自动找到，也可以用 JAVA_HOME 指定。`)
}

function usualPlaces(env) {
  const folders = ['/usr/lib/jvm', '/opt', '/usr/local', join(homedir(), '.jdks'), join(homedir(), '.sdkman/candidates/java')]
  const beside = folders.flatMap((folder) => {
    try { return readdirSync(folder).map((name) => join(folder, name)) } catch { return [] }
  })
  const onPath = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'javac')).filter(existsSync)
    .map((javac) => dirname(dirname(realpathSync(javac))))
  return [...new Set([env.JAVA_HOME, ...onPath, ...beside].filter(Boolean))]
}

/** The feature release, or nothing where there is no compiler: a runtime alone cannot build. */
function versionOf(home) {
  if (!existsSync(join(home, 'bin', 'javac'))) return undefined
  try {
    const [, version] = /JAVA_VERSION="(?:1\.)?(\d+)/.exec(readFileSync(join(home, 'release'), 'utf8'))
    return Number(version)
  } catch {
    return undefined
  }
}
