import { statfs } from 'node:fs/promises'
import { Sentence } from './sentence.mjs'

const needed = 2 * 1024 ** 3

export async function requireSpace(folder, stat = statfs) {
  const { bavail, bsize } = await stat(folder)
  const free = bavail * bsize
  if (free < needed) throw new Sentence(`磁盘空间不足：${folder} 所在的磁盘只剩 ${(free / 1024 ** 3).toFixed(1)} GB，至少需要 2 GB。`)
}
