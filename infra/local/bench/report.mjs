import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { rounded } from './measure.mjs'

/** What the figures are held against; `most` and `least` belong to the ratio or cost of the same name, `within` to p95 in ms. */
const aims = { W1: { most: 2 }, W2: { most: 1.9 }, W3: { least: 0.6 }, W4a: { most: 5 }, W4b: { live: 1 / 20 }, S1: { within: 150 }, S2: { within: 300 }, S3: { within: 10 },
  M1: { within: 100 }, M2: { within: 100 }, M3: { within: 100 }, M4: { within: 100 }, M5: {} }

/** The figures, and what they mean beside those of pgbench in the same run. */
export function reportOf({ measured, pgbench, warmedUp, seconds, pages, loadBefore, began }) {
  const workloads = measured.map((figures) => ({
    ...figures, ...ratios(figures.name, figures, pgbench, pages), aim: aims[figures.name], warmedUp: warmedUp[figures.name],
  }))
  return {
    date: began.toISOString().slice(0, 10), cores: availableParallelism(), seconds, minutes: rounded((Date.now() - began) / 60_000),
    load: [loadBefore, rounded(loadavg()[0])], workloads, pgbench,
  }
}

/** All pages of the sums count as one, as the aggregate that they are compared with. */
function ratios(name, { perSecond }, pgbench, pages) {
  if (!pgbench?.[name]) return {}
  const apart = name === 'W4b' ? pages : 1
  const live = pgbench[`${name}Live`]
  return {
    ofPgbench: rounded(perSecond / apart / pgbench[name].perSecond),
    ...(live && { timeOfLive: rounded(live.perSecond / pgbench[name].perSecond), apiTimeOfLive: rounded(live.perSecond / (perSecond / apart)) }),
  }
}

export async function written(report, folder) {
  await mkdir(folder, { recursive: true })
  const text = markdown(report)
  await writeFile(join(folder, 'report.json'), JSON.stringify(report, null, 2))
  await writeFile(join(folder, 'report.md'), text)
  return text
}

export function markdown({ date, cores, seconds, minutes, load, workloads, pgbench }) {
  const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
  return `# 基准测量 ${date}

${cores} 核；每项 ${seconds} 秒、8 条连接，全程 ${minutes} 分钟；开始与结束时的系统负载 ${load.join('、')}。
数字只能在同一次测量内相比。

${table(['', '接口 ÷ pgbench', '每万次 API CPU 秒', '目标', '次/秒', 'p50', 'p95', 'p99', '最长 ms', '非 2xx', '内存 MiB', '此前预热次数'], workloads.map((w) => [
    `${w.name} ${w.title}`, w.ofPgbench ?? '—', w.cpuPer10000, aimOf(w), w.perSecond, w.p50, w.p95, w.p99, w.max, total(w.refused), w.memory, w.warmedUp]))}

${pgbench === undefined ? '' : pgbench ? table(['同一数据库上的 pgbench', '次/秒', '平均 ms'], Object.entries(pgbench).map(([name, { perSecond, milliseconds }]) => [names[name], rounded(perSecond), milliseconds])) : '没有 pgbench，未作比较（Debian 软件包 postgresql）。'}
${sums(workloads)}`
}

const names = {
  W1: 'W1 的语句', W3: 'W3 的语句', W4a: 'W4a 的语句（汇总行）', W4aLive: '一个共同体：当场求和', W4b: 'W4b 的语句（汇总行，全部页）', W4bLive: '全部共同体：当场求和',
}

function aimOf({ name, aim, cpuPer10000, ofPgbench, timeOfLive, p95 }) {
  if (!Object.keys(aim).length) return '—'
  if (aim.within) return `p95 ≤${aim.within} ms：${verdict(p95 <= aim.within)}`
  if (aim.most) return `≤${aim.most} CPU 秒：${verdict(cpuPer10000 <= aim.most)}`
  if (aim.least) return ofPgbench === undefined ? '—' : `≥${aim.least}：${verdict(ofPgbench >= aim.least)}`
  return timeOfLive === undefined ? '—' : `${name} 用时 ≤ 当场求和的 1/20：${verdict(timeOfLive <= aim.live)}`
}

const verdict = (isMet) => isMet ? '达到' : '未达到'
const total = (refused) => Object.keys(refused).length ? JSON.stringify(refused) : 0

function sums(workloads) {
  const told = workloads.filter(({ timeOfLive }) => timeOfLive !== undefined)
  if (!told.length) return ''
  return `\n${told.map((w) => `${w.name}：读汇总行所用的时间是当场求和的 ${w.timeOfLive} 倍（数据库内），经接口是 ${w.apiTimeOfLive} 倍。`).join('\n')}\n`
}
