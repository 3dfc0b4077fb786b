import { Pool } from 'pg'
import type { Clock } from '../kernel/clock.js'
import { EvidenceRefused, type EvidenceRefusalCode } from './evidence-refused.js'
import type { Log } from './log.js'
import { LogLock } from './log-lock.js'
import { MonthMaker } from './month-maker.js'
import { demandOwnRows } from './own-rows.js'
import { performCut } from './perform-cut.js'
import { Publisher } from './publisher.js'
import { sequence } from './sequence.js'
import type { OnStep } from './steps.js'
import { readTree, type Tree } from './tree.js'

export interface SequencerOptions {
  readonly log: Log
  /** The database as `jikimi_sequencer`. */
  readonly url: string
  readonly clock: Clock
  /** Removes the key of a record's sealed text, when a cut destroys the record. */
  discardKey(id: string): Promise<void>
  /** Called once a new checkpoint is published. */
  readonly onCheckpoint?: () => void
  /** Told of every failed round, with what failed. */
  readonly report?: (fault: unknown) => void
  /** For tests, which stop the process in here. */
  readonly onStep?: OnStep
}

const PAUSE_MS = 400
/** What can't go on is tried again less and less often, in the end every six seconds. */
const MOST_DOUBLINGS = 4
const FAILURES_BEFORE_REFUSAL = 5
const PAUSE_OF_CUTS_MS = 60_000

/** Puts committed records into the tree, signs it, has it witnessed. Two of them take turns; none slips in between. */
export class Sequencer {
  private readonly pool: Pool
  private readonly lock: LogLock
  private readonly months: MonthMaker
  private readonly publisher: Publisher
  private readonly onStep: OnStep
  private tree: Tree | undefined
  private isOpened = false
  private failures = 0
  private code: EvidenceRefusalCode | undefined
  private nextCutAt = -Infinity
  private running: Promise<void> | undefined
  private isStopping = false
  private wakeUp: () => void = () => undefined

  constructor(private readonly options: SequencerOptions) {
    const { url, log, onStep = () => undefined } = options
    this.pool = new Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 2000 })
    this.pool.on('error', () => undefined)
    // One that is lost while it is lent out fails its next statement, not the process
    this.pool.on('connect', (client) => client.on('error', () => undefined))
    this.lock = new LogLock(this.pool, log.store.folder)
    this.months = new MonthMaker(this.pool)
    this.publisher = new Publisher(log, this.lock, onStep)
    this.onStep = onStep
  }

  /** Why nothing is signed at the moment; undefined while all is well. */
  refusal = (): EvidenceRefusalCode | undefined => this.code

  /** Goes round and round until `stop`. A round that fails is tried again: what was signed stays as it is. */
  start(): void {
    this.running ??= this.loop()
  }

  /** One more round at once. */
  wake(): void {
    this.wakeUp()
  }

  /** Resolves when the round that is under way is over. */
  async stop(): Promise<void> {
    this.isStopping = true
    this.wake()
    await this.running
    await this.pool.end()
  }

  /** One round: everything that is committed by now, then witnesses. Returns the size of the tree. */
  async sequenceOnce(): Promise<number> {
    try {
      await this.months.make(performance.now()).catch(this.report)
      if (!this.isOpened) await this.open()
      if (this.publisher.isBehind()) await this.publish(await this.read())
      for (let hasMore = true; hasMore;) {
        hasMore = await this.round()
        await this.publish(this.tree!)
      }
      this.failures = 0
      this.code = undefined
      return this.tree!.head.size
    } catch (fault) {
      // What is on the disk now decides, not what was meant to be there
      this.tree = undefined
      this.failures += 1
      if (fault instanceof EvidenceRefused) this.code = fault.code
      else if (this.failures >= FAILURES_BEFORE_REFUSAL) this.code ??= 'LOG_NOT_WRITABLE'
      throw fault
    }
  }

  private readonly report = (fault: unknown): void => this.options.report?.(fault)
  private readonly read = () => this.lock.held(async () => readTree(this.options.log))

  private async loop(): Promise<void> {
    while (!this.isStopping) {
      await this.sequenceOnce().catch(this.report)
      await new Promise<void>((done) => {
        const timer = setTimeout(done, PAUSE_MS * 2 ** Math.min(this.failures, MOST_DOUBLINGS))
        this.wakeUp = () => {
          clearTimeout(timer)
          done()
        }
        if (this.isStopping) this.wakeUp()
      })
    }
  }

  /** Before anything new is signed: whether these are the rows of this tree, and no witness has seen a larger one. */
  private async open(): Promise<void> {
    const { log } = this.options
    const tree = await this.lock.held(async (client) => {
      // Within one lock: another sequencer that comes between would look like rows that the folder lacks
      const read = readTree(log)
      await demandOwnRows(client, log.store, read.head.size)
      await this.publisher.remember(client)
      return read
    })
    await this.publish(tree)
    this.isOpened = true
  }

  private async publish(tree: Tree): Promise<void> {
    if (await this.publisher.publish(tree)) this.options.onCheckpoint?.()
  }

  private async round(): Promise<boolean> {
    const { log, clock } = this.options
    const { hasMore, hasCut } = await this.lock.held(async (client) => {
      await this.onStep('LOCKED')
      if (this.tree === undefined || log.store.signed() !== this.tree.note) this.tree = readTree(log)
      const sequenced = await sequence(client, log, this.tree, clock.now(), this.onStep)
      this.tree = sequenced.tree
      return sequenced
    })
    await this.onStep('COMMITTED')
    if (hasCut) await this.cut()
    return hasMore
  }

  /** What readers hold up is tried again after a while; the log goes on. */
  private async cut(): Promise<void> {
    if (performance.now() < this.nextCutAt) return
    const { clock, discardKey } = this.options
    const ports = { discardKey, onStep: this.onStep }
    await this.lock
      .held((client) => performCut(client, clock.now(), ports))
      .catch((fault: unknown) => {
        this.nextCutAt = performance.now() + PAUSE_OF_CUTS_MS
        this.report(fault)
      })
  }
}
