import { setTimeout as pause } from 'node:timers/promises'
import { abandon } from './command.mjs'
import { Sentence } from './sentence.mjs'

/** Keycloak does not listen to anybody while it starts, and loses nothing then. */
const unborn = 5_000

/**
 * A command that starts servers: whatever way it ends (done, failed, Ctrl-C, a server that dies),
 * all of them are stopped before it exits, the database last.
 */
export class Lifetime {
  #servers = []
  #stopping
  #leaving
  #working
  claim
  /** From here on a server that ends by itself ends the command too; before, whoever starts it reports. */
  isReady = false

  run(main) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => {
        if (!this.#stopping) console.log('\n正在停止 …')
        this.leave(this.isReady ? 0 : 130)
      })
    }
    this.#working = main().catch((failure) => {
      this.tell(failure)
      setImmediate(() => this.leave(1))
    })
  }

  /** Takes responsibility for a server as soon as it has been started. */
  adopt = (server) => {
    this.#servers.push(server)
    if (this.#stopping) server.stop(unborn)
    if (!server.pid) return
    this.claim?.note(server)
    server.exited.then(() => {
      if (this.#stopping || !this.isReady || server.isExpectedToEnd()) return
      console.error(`\n${server.name} 意外退出，日志见 ${server.log}`)
      this.leave(1)
    })
  }

  tell = (failure) => {
    if (this.#stopping) return
    console.error(failure instanceof Sentence ? failure.message : `没有料到的错误：${failure.stack}`)
  }

  stop() {
    this.#stopping ??= (async () => {
      abandon()
      const [database, ...others] = this.#servers
      await Promise.all(others.map((server) => server.stop(this.isReady ? undefined : unborn)))
      await database?.stop()
    })()
    return this.#stopping
  }

  /** The first reason to leave decides the exit status. */
  leave(code) {
    this.#leaving ??= (async () => {
      await this.stop()
      // What was under way gives up now and takes its half-made folders with it.
      await Promise.race([this.#working, pause(5_000)])
      await this.claim?.release()
      process.exit(code)
    })()
    return this.#leaving
  }
}
