import { run } from './command.mjs'
import { Sentence } from './sentence.mjs'

export async function npm(args, options) {
  try {
    return await run('npm', args, options)
  } catch (failure) {
    throw explained(failure)
  }
}

export function explained(failure) {
  if (failure.code === 'ENOENT') return new Sentence('没有找到 npm，请把它与 Node.js 一起安装。')
  const words = failure.output ?? ''
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|network request/.test(words)) {
    return new Sentence('连不上 npm 仓库，请检查网络或 npm 的镜像设置后再试。')
  }
  if (/ENOSPC/.test(words)) return new Sentence('磁盘空间不足，npm 没有安装完。')
  const last = words.trim().split('\n').slice(-6)
  return words ? new Sentence(`npm 构建失败：\n${last.join('\n')}`) : failure
}
