import type { Clock } from '../../../kernel/clock.js'
import { watchRecords, type WatchParts } from './watch-records.js'

/** A run looks at so many records at most; the next one goes on. */
const LIMIT = 10_000
/** Checkpoints come several times a second: what they wake waits for a few of them. */
const PAUSE_MS = 1000

/** Runs the watch when it is woken, one run at a time, and once more for whoever woke it meanwhile. */
export class Watcher {
  private pause: NodeJS.Timeout | undefined
  private running: Promise<unknown> = Promise.resolve()
  private isClosed = false

  constructor(
    private readonly parts: WatchParts,
    private readonly clock: Clock,
    private readonly report: (fault: unknown) => void,
  ) {}

  /** For the job, once a minute. */
  run(): Promise<unknown> {
    if (this.isClosed) return this.running
    this.running = this.running
      .then(() => watchRecords(this.parts, { now: this.clock.now(), limit: LIMIT }))
      .catch((fault: unknown) => this.report(fault))
    return this.running
  }

  /** After a checkpoint: something new is in the tree. */
  wake(): void {
    if (this.isClosed || this.pause) return
    this.pause = setTimeout(() => {
      this.pause = undefined
      void this.run()
    }, PAUSE_MS)
    this.pause.unref()
  }

  /** Waits for the run that goes on. */
  async close(): Promise<void> {
    this.isClosed = true
    clearTimeout(this.pause)
    await this.running
  }
}
