import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from '../machine/command.mjs'
import { Sentence } from '../machine/sentence.mjs'
import { install, mayInstall } from './packages.mjs'

const packages = ['chromium', 'fonts-noto-cjk']
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The path of a Chromium that can show Chinese; on a Debian where we may, it is installed. */
export async function chromium(log) {
  const isComplete = async () => findBrowser() && await hasChineseFont()
  if (!await isComplete()) {
    const command = `apt-get install -y ${packages.join(' ')}`
    if (!mayInstall()) {
      throw new Sentence(`浏览器测试需要 Chromium 与中文字体，请先运行：sudo ${command}`)
    }
    await install(packages, log).catch(() => { throw new Sentence(`Chromium 与中文字体没有装上，请检查网络后手动运行：${command}`) })
    if (!await isComplete()) throw new Sentence(`装完后仍找不到 Chromium 或中文字体，请手动运行：${command}`)
  }
  return findBrowser()
}

function findBrowser() {
  if (process.env.GONGJIAN_CHROMIUM) return process.env.GONGJIAN_CHROMIUM
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable)
}

function isExecutable(file) {
  try { accessSync(file, constants.X_OK); return true } catch { return false }
}

async function hasChineseFont() {
  const list = await run('fc-list', [':lang=zh', 'file']).catch(() => '')
  return list.trim() !== '' || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')
}
