import { Pool, type PoolClient } from 'pg'
import type { Clock } from '../kernel/clock.js'
import { EvidenceRefused, type EvidenceRefusalCode } from './evidence-refused.js'
import { lockFolder } from './folder-lock.js'
import type { Connection } from './head-row.js'
import type { Log } from './log.js'
import { demandOwnRows } from './own-rows.js'
import { performCut } from './perform-cut.js'
import { publishedIn } from './proofs.js'
import { sequence } from './sequence.js'
import type { OnStep } from './steps.js'
import { readTree, type Tree } from './tree.js'
import { Witnesses } from './witnesses.js'

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
const DAY_MS = 86_400_000
const FAILURES_BEFORE_REFUSAL = 5
const LOCK = 'lock table jikimi.log_head in share row exclusive mode'

/** Puts committed records into the tree, signs it, has it witnessed. Two of them take turns; none slips in between. */
export class Sequencer {
  private readonly pool: Pool
  private readonly witnesses: Witnesses
  private tree: Tree | undefined
  private isOpened = false
  private monthsMadeAt = -Infinity
  private failures = 0
  private code: EvidenceRefusalCode | undefined
  private running: Promise<void> | undefined
  private isStopping = false
  private wakeUp: () => void = () => undefined

  constructor(private readonly options: SequencerOptions) {
    this.pool = new Pool({ connectionString: options.url, max: 2, connectionTimeoutMillis: 2000 })
    this.pool.on('error', () => undefined)
    this.witnesses = new Witnesses(options.log)
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
      await this.open()
      while (await this.round()) await this.publish()
      await this.publish()
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

  private async loop(): Promise<void> {
    while (!this.isStopping) {
      await this.sequenceOnce().catch((fault: unknown) => this.options.report?.(fault))
      await new Promise<void>((done) => {
        const timer = setTimeout(done, PAUSE_MS)
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
    await this.makeMonths()
    if (this.isOpened) return
    await this.locked(async (client) => {
      this.tree = readTree(this.options.log)
      await demandOwnRows(client, this.options.log.store, this.tree.head.size)
      await this.witnesses.remember(client)
    })
    await this.publish()
    this.isOpened = true
  }

  private async round(): Promise<boolean> {
    const { log, clock, onStep = () => undefined, discardKey } = this.options
    const { hasMore, hasCut } = await this.locked(async (client) => {
      await onStep('LOCKED')
      if (this.tree === undefined || log.store.signed() !== this.tree.note) this.tree = readTree(log)
      const sequenced = await sequence(client, log, this.tree, clock.now(), onStep)
      this.tree = sequenced.tree
      return sequenced
    })
    await onStep('COMMITTED')
    // What readers hold up is tried again in the next round; the log goes on
    const cut = async () => this.locked((client) => performCut(client, clock.now(), { discardKey, onStep }))
    if (hasCut) await cut().catch((fault: unknown) => this.options.report?.(fault))
    return hasMore
  }

  /** What was signed, with whoever cosigns it; never one that is smaller than what is published. */
  private async publish(): Promise<void> {
    const { log, onCheckpoint, onStep = () => undefined } = this.options
    const note = this.tree?.note
    if (note === undefined) return
    const before = log.store.published()
    const isPublished = before?.startsWith(note) === true
    if (isPublished && !this.witnesses.isAnyDue(this.tree!.head.size, performance.now())) return
    const lines = await this.witnesses.cosign(note, performance.now(), (save) => this.locked(save))
    await onStep('WITNESSED')
    if (!isPublished || lines.length > 0) {
      await this.locked(async () => this.replacePublished(note, lines))
      await onStep('PUBLISHED')
    }
    if (!isPublished) onCheckpoint?.()
    if (this.witnesses.isBehind()) throw new EvidenceRefused('LOG_BEHIND_WITNESS')
  }

  private async replacePublished(note: string, lines: readonly string[]): Promise<void> {
    const { log } = this.options
    const published = publishedIn(log)
    if (published !== undefined && published.size > this.tree!.head.size) return
    const known =
      published?.note.startsWith(note) === true ? published.note.slice(note.length).split('\n').slice(0, -1) : []
    const kept = known.filter((line) => !lines.some((one) => keyIn(one) === keyIn(line)))
    await log.store.publish(`${note}${kept.map((line) => `${line}\n`).join('')}${lines.join('')}`)
  }

  /** Partitions ahead of time, once a day. */
  private async makeMonths(): Promise<void> {
    if (performance.now() - this.monthsMadeAt < DAY_MS) return
    await this.pool.query('select jikimi.make_months(jikimi.today(), 24)')
    this.monthsMadeAt = performance.now()
  }

  /** A transaction that holds the lock of the log in the database, and the folder. */
  private async locked<T>(act: (client: Connection) => Promise<T>): Promise<T> {
    const client = await this.pool.connect()
    let fault: unknown
    try {
      await client.query('begin')
      await client.query(LOCK)
      const release = await lockFolder(this.options.log.store.folder)
      try {
        const result = await act(client)
        await client.query('commit')
        return result
      } finally {
        await release()
      }
    } catch (caught) {
      fault = caught
      await rollback(client)
      throw caught
    } finally {
      client.release(fault instanceof Error && !(fault instanceof EvidenceRefused) ? fault : undefined)
    }
  }
}

/** The name of a signature line's key. */
const keyIn = (line: string): string | undefined => line.split(' ')[1]

const rollback = (client: PoolClient): Promise<unknown> => client.query('rollback').catch(() => undefined)
