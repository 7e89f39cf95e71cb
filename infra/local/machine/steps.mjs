/** Says what is being done and how long it took, one line a step; at a terminal the seconds run. */
export class Steps {
  constructor(total, out = process.stdout) {
    this.total = total
    this.done = 0
    this.out = out
  }

  async run(title, work) {
    const head = `[${++this.done}/${this.total}] ${title} …`
    const began = Date.now()
    const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
    this.out.write(head)
    const ticking = this.out.isTTY && setInterval(() => this.out.write(`\r${head} ${seconds()}`), 1000)
    try {
      const result = await work()
      this.out.write(this.out.isTTY ? `\r${head} ${seconds()}\n` : ` ${seconds()}\n`)
      return result
    } catch (failure) {
      this.out.write('\n')
      throw failure
    } finally {
      clearInterval(ticking)
    }
  }
}
