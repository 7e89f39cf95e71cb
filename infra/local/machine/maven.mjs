import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './command.mjs'
import { Sentence } from './sentence.mjs'

const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy'

/** A registry that does not answer at all is given up after seconds instead of minutes. */
const patience = ['-Daether.connector.connectTimeout=10000', '-Dmaven.wagon.http.connectionTimeout=10000', '-Dmaven.wagon.http.retryHandler.count=2']

/** Copies one artifact (group:name:version[:type]) into a folder and returns its path. */
export async function fetchArtifact(artifact, folder) {
  await maven([copy, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`, '-Dmdep.overWriteReleases=false'])
  const [, name, version] = artifact.split(':')
  const file = (await readdir(folder)).find((each) => each.startsWith(`${name}-${version}`))
  return join(folder, file)
}

export async function maven(args, options) {
  try {
    return await run('mvn', ['-q', '-B', ...patience, ...args], options)
  } catch (failure) {
    throw explained(failure)
  }
}

export function explained(failure) {
  if (failure.code === 'ENOENT') return new Sentence('没有找到 Maven（mvn），请先安装 3.8.7 或更新的版本。')
  const words = failure.output ?? ''
  if (/Could not transfer|Unknown host|UnknownHostException: (?!localhost)|Network is unreachable|PluginResolutionException/.test(words)) {
    return new Sentence('连不上 Maven 仓库，请检查网络或 Maven 的镜像设置后再试。')
  }
  if (/No space left on device/i.test(words)) return new Sentence('磁盘空间不足，Maven 没有下载完。')
  const errors = words.split('\n').filter((line) => line.startsWith('[ERROR]') && line.length > 10).slice(0, 4)
  return errors.length ? new Sentence(`Maven 构建失败：\n${errors.join('\n')}`) : failure
}
