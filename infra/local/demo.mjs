import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from './machine/command.mjs'
import { repository } from './machine/folders.mjs'
import { Sentence } from './machine/sentence.mjs'

const people = [
  ['county-officer', '仙居县教育局 · 主管（OFFICER）'],
  ['town-officer', '镇党委 · 主管（OFFICER）'],
  ['core-school', '城乡共同体核心校 · 联络员（COORDINATOR）'],
  ['village-school', '城乡共同体成员校 · 联络员（COORDINATOR）'],
  ['college-branch', '学院党支部 · 联络员（COORDINATOR）'],
  ['village-branch', '村党支部 · 联络员（COORDINATOR）'],
  ['finance', '镇财务 · 财务（FINANCE）'],
  ['teacher', '教研共同体教师 · 成员（STAFF）'],
  ['auditor', '审计（AUDITOR）'],
  ['admin', '平台管理员（ADMIN）'],
]

export const demoPassword = 'gongjian'

export function accounts() {
  const width = Math.max(...people.map(([name]) => name.length))
  return [`演示账号（密码都是 ${demoPassword}）：`, ...people.map(([name, who]) => `  ${name.padEnd(width)}  ${who}`)].join('\n')
}

/** Loads the demo data through the API like any other client; what is there already stays as it is. */
export async function loadDemo({ publicUrl, log }) {
  const loader = join(repository, 'infra', 'demo', 'load.mjs')
  if (!existsSync(loader)) throw new Sentence('（还没有演示数据。）')
  try {
    await writeFile(log, await run(process.execPath, [loader, '--base', publicUrl]))
  } catch (failure) {
    await writeFile(log, failure.output ?? failure.stack)
    throw new Sentence(`演示数据没有载入完，日志见 ${log}`)
  }
}
