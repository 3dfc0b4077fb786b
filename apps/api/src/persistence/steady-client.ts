import { Client, type ClientConfig } from 'pg'

/**
 * A connection of a pool that may be lost between two statements, in a restart of PostgreSQL or by its time limits: the
 * next statement on it fails. `pg` would end the whole process, for nobody listens while it is lent out; and whoever
 * can't even roll back would keep its place in the pool for ever.
 */
export class SteadyClient extends Client {
  /** Set by the pool whenever it lends the connection out. */
  declare release?: (fault?: Error) => void

  constructor(config?: ClientConfig) {
    super(config)
    this.on('error', (fault: Error) => this.giveBack(fault))
  }

  private giveBack(fault: Error): void {
    const { release } = this
    this.release = () => undefined
    try {
      release?.(fault)
    } catch {
      // It was not lent out: the pool has it back and hears of the fault by itself
    }
  }
}
