import { join } from 'node:path'
import { openNote, parseCheckpoint, type Checkpoint, type Verifier } from '@jikimi/transparency-log'
import type { FolderLock } from '../folder/folder-lock.js'
import { logsFolder } from '../folder/logs-folder.js'
import { readIfThere } from '../folder/read-if-there.js'
import { writeDurably } from '../folder/write-durably.js'
import type { KnownLog } from './known-logs.js'

/** The newest checkpoint of each log that was cosigned, as a signed note in a file of its own. */
export class Cosigned {
  /** The largest size seen by this process: a file that is gone or older while it runs is a fault, not a new beginning. */
  readonly #seen = new Map<string, number>()
  #isBroken = false

  constructor(
    private readonly folder: string,
    private readonly own: Verifier,
    private readonly lock: FolderLock,
  ) {}

  /** The note, or undefined where nothing of this log was ever cosigned. */
  note(log: KnownLog): Promise<string | undefined> {
    return readIfThere(this.#file(log))
  }

  /** What the note says; it must bear the witness's own signature. Throws where it doesn't, or lags behind. */
  async last(log: KnownLog): Promise<Checkpoint | undefined> {
    if (this.#isBroken) throw new Error('a write failed: this witness signs nothing before it is started again')
    const note = await this.note(log)
    const last = note === undefined ? undefined : parseCheckpoint(openNote(note, [this.own]).text)
    if (last !== undefined && last.origin !== log.origin) throw new Error('a checkpoint lies under another log')
    if ((last?.size ?? -1) < (this.#seen.get(log.origin) ?? -1)) throw new Error('a cosigned checkpoint is gone')
    if (last !== undefined) this.#seen.set(log.origin, last.size)
    return last
  }

  /** Returns once the note would outlive the loss of power. Where that fails, nobody knows what lies there: no more is signed. */
  async keep(log: KnownLog, note: string, { size }: Checkpoint): Promise<void> {
    try {
      await this.lock.confirm()
      await writeDurably(this.#file(log), note)
    } catch (error) {
      this.#isBroken = true
      throw error
    }
    this.#seen.set(log.origin, size)
  }

  #file({ id }: KnownLog): string {
    return join(logsFolder(this.folder), id)
  }
}
