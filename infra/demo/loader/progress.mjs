/** Counts entries, not requests: 已导入 12 / 240 项. */
export class Progress {
  #done = 0
  #created = 0
  #shown = -1

  constructor(total, { quiet = false, out = process.stdout } = {}) {
    Object.assign(this, { total, quiet, out })
  }

  done(created) {
    this.#done++
    if (created) this.#created++
    if (!this.quiet) this.#show()
  }

  /** Each entry on a terminal, each twentieth part in a log. */
  #show() {
    const line = `已导入 ${this.#done} / ${this.total} 项`
    if (this.out.isTTY) return this.out.write(`\r${line}${this.#done === this.total ? '\n' : ''}`)
    const part = Math.floor((this.#done * 20) / this.total)
    if (part > this.#shown) this.out.write(`${line}\n`)
    this.#shown = part
  }

  get summary() {
    return `演示数据：新建 ${this.#created} 项，原有 ${this.#done - this.#created} 项。`
  }
}
