import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './command.mjs'
import { Sentence } from './sentence.mjs'

const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy'

/** Copies one artifact (group:name:version[:type]) into a folder and returns its path. */
export async function fetchArtifact(artifact, folder) {
  await maven([copy, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`, '-Dmdep.overWriteReleases=false'])
  const [, name, version] = artifact.split(':')
  const file = (await readdir(folder)).find((each) => each.startsWith(`${name}-${version}`))
  return join(folder, file)
}

export async function maven(args, options) {
  try {
    return await run('mvn', ['-q', '-B', ...args], options)
  } catch (failure) {
    throw explained(failure)
  }
}

export function explained(failure) {
  if (failure.code === 'ENOENT') return new Sentence('没有找到 Maven（mvn），请先安装 3.8.7 或更新的版本。')
  const words = failure.output ?? ''
  if (/UnknownHost|Unknown host|Could not transfer|Connection (refused|timed out|reset)|Network is unreachable|timed out|No route to host/i.test(words)) {
    return new Sentence('连不上 Maven 仓库，请检查网络或 Maven 的镜像设置后再试。')
  }
  if (/No space left on device/i.test(words)) return new Sentence('磁盘空间不足，Maven 没有下载完。')
  return failure
}
