import { EvidenceRefused } from './evidence-refused.js'
import type { Connection } from './head-row.js'
import type { Log } from './log.js'
import type { LogLock } from './log-lock.js'
import { publishedIn } from './proofs.js'
import type { OnStep } from './steps.js'
import type { Tree } from './tree.js'
import { Witnesses } from './witnesses.js'

/** Publishes what was signed, with the cosignatures of whoever answers. */
export class Publisher {
  private readonly witnesses: Witnesses

  constructor(
    private readonly log: Log,
    private readonly lock: LogLock,
    private readonly onStep: OnStep,
  ) {
    this.witnesses = new Witnesses(log)
  }

  remember = (client: Connection): Promise<void> => this.witnesses.remember(client)

  /** Whether a witness holds more of this log than there is. Nothing new is signed then. */
  isBehind = (): boolean => this.witnesses.isBehind()

  /**
   * Never publishes a tree that is smaller than what is published. Returns whether this one is new.
   * @throws EvidenceRefused where a witness has seen a larger one
   */
  async publish({ head, note }: Tree): Promise<boolean> {
    const isNew = note !== undefined && this.log.store.published()?.startsWith(note) !== true
    if (note !== undefined && (isNew || this.witnesses.isAnyDue(head.size, performance.now()))) {
      const lines = await this.witnesses.cosign(note, performance.now(), (save) => this.lock.held(save))
      await this.onStep('WITNESSED')
      if (isNew || lines.length > 0) await this.lock.held(async () => this.replace(note, head.size, lines))
      await this.onStep('PUBLISHED')
    }
    if (this.isBehind()) throw new EvidenceRefused('LOG_BEHIND_WITNESS')
    return isNew
  }

  /** What is not signed by the log counts for nothing, and is written anew. */
  private published() {
    try {
      return publishedIn(this.log)
    } catch {
      return undefined
    }
  }

  private async replace(note: string, size: number, lines: readonly string[]): Promise<void> {
    const published = this.published()
    if (published !== undefined && published.size > size) return
    const before = published?.note.startsWith(note) === true ? published.note.slice(note.length) : ''
    // Whoever cosigns again has its newer line stand for the older
    const kept = before.split('\n').filter((line) => line !== '' && !lines.some((one) => keyIn(one) === keyIn(line)))
    await this.log.store.publish(`${note}${kept.map((line) => `${line}\n`).join('')}${lines.join('')}`)
  }
}

/** The name of a signature line's key. */
const keyIn = (line: string): string | undefined => line.split(' ')[1]
