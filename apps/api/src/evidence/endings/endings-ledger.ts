import { open, mkdir, readdir, stat, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createReadStream } from 'node:fs'
import { syncFolder } from '../../kernel/sync-folder.js'
import { EvidenceRefused } from '../evidence-refused.js'
import { lockFolder } from '../folder-lock.js'
import type { Ending } from './ending.js'
import { endingLine } from './ending-line.js'

/** Entries a file. A file is full before the next one begins. */
const EACH = 10_000
const NAME = /^\d{12}[.]jsonl$/
/** As many as one append may hold: a crash between folder and database leaves no more in doubt. */
export const MOST_AT_ONCE = 1000

/** Where the ledger stands. */
interface Tip {
  readonly count: number
  readonly hash: string
  /** Bytes of the newest file; another process that wrote is known by it. */
  readonly bytes: number
}

/** The endings in `<evidence>/endings`: lines in files of 10,000, each chained to the one before. Only ever appended to. */
export class EndingsLedger {
  readonly folder: string
  private tip: Tip | undefined

  constructor(evidenceFolder: string) {
    this.folder = join(evidenceFolder, 'endings')
  }

  /** How many endings there are; what a crash left of a line is cut off. @throws EvidenceRefused */
  async count(): Promise<number> {
    return (await this.current()).count
  }

  /** Durable when it returns. At most a thousand at once. */
  async append(endings: readonly Ending[]): Promise<void> {
    if (endings.length === 0) return
    if (endings.length > MOST_AT_ONCE) throw new RangeError('So many endings are not appended at once.')
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    const release = await lockFolder(this.folder)
    try {
      let tip = await this.current()
      for (let left = [...endings]; left.length > 0;) {
        const part = left.splice(0, EACH - (tip.count % EACH))
        tip = await this.write(tip, part)
      }
      this.tip = tip
    } catch (fault) {
      this.tip = undefined
      throw fault
    } finally {
      await release()
    }
  }

  /** From the `from`-th on, in order; every line before it is checked too. @throws EvidenceRefused ENDINGS_DAMAGED */
  async *entries(from = 0): AsyncGenerator<Ending> {
    for await (const { ending, n } of this.read()) if (n >= from) yield ending
  }

  private async write({ count, hash: before, bytes }: Tip, part: readonly Ending[]): Promise<Tip> {
    const path = this.pathOf(count - (count % EACH))
    let [hash, text] = [before, '']
    part.forEach((ending, nth) => {
      const encoded = endingLine.encode(hash, count + nth, ending)
      hash = encoded.hash
      text += encoded.line
    })
    const isNew = count % EACH === 0
    const file = await open(path, 'a', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    if (isNew) await syncFolder(this.folder)
    if (count === 0) await syncFolder(dirname(this.folder))
    return { count: count + part.length, hash, bytes: (isNew ? 0 : bytes) + Buffer.byteLength(text) }
  }

  private async current(): Promise<Tip> {
    const newest = (await this.files()).at(-1)
    const size = newest === undefined ? 0 : (await stat(join(this.folder, newest))).size
    if (this.tip?.bytes === size && (newest === undefined || this.isNewest(newest))) return this.tip
    return (this.tip = await this.readTip(newest))
  }

  private isNewest = (name: string): boolean =>
    this.tip !== undefined &&
    Number(name.slice(0, 12)) === Math.max(0, this.tip.count - 1) - ((this.tip.count - 1) % EACH)

  private async readTip(newest: string | undefined): Promise<Tip> {
    let tip: Tip = { count: 0, hash: endingLine.first, bytes: 0 }
    for await (const { n, hash, end } of this.read()) tip = { count: n + 1, hash, bytes: end }
    if (newest === undefined) return tip
    const isEmpty = Number(newest.slice(0, 12)) === tip.count
    const whole = isEmpty ? 0 : tip.bytes
    // A line that a crash cut off was never acknowledged
    if ((await stat(join(this.folder, newest))).size > whole) await truncate(join(this.folder, newest), whole)
    return { ...tip, bytes: whole }
  }

  private async *read() {
    let [n, hash] = [0, endingLine.first]
    const files = await this.files()
    for (const [nth, name] of files.entries()) {
      if (Number(name.slice(0, 12)) !== n) throw new EvidenceRefused('ENDINGS_DAMAGED', `endings/${name}`)
      let end = 0
      for await (const line of linesOf(join(this.folder, name))) {
        const decoded = endingLine.decode(hash, n, line, `endings/${name}`)
        hash = decoded.hash
        end += Buffer.byteLength(line) + 1
        yield { n, hash, end, ending: decoded.ending }
        n += 1
      }
      if (nth < files.length - 1 && n % EACH !== 0) throw new EvidenceRefused('ENDINGS_DAMAGED', `endings/${name}`)
    }
  }

  private async files(): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch((fault: unknown) => {
      if (typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ENOENT') return []
      throw fault
    })
    return names.filter((name) => NAME.test(name)).toSorted()
  }

  private pathOf = (first: number): string => join(this.folder, `${String(first).padStart(12, '0')}.jsonl`)
}

/** Whole lines only: what has no end was never acknowledged. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop()!
    yield* lines
  }
}
