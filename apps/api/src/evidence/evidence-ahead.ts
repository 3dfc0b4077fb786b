import { setImmediate as breathe } from 'node:timers/promises'
import { HASH_BYTES, leafHash, type LostRange, TILE_WIDTH, widthIn } from '@jikimi/transparency-log'
import type { EvidenceStore } from './evidence-store.js'
import { type IndexedStatement, statementIn } from './index-rows.js'
import type { PendingRow } from './pending-rows.js'

/** The entries of the evidence from `from` up to `size`, of which the database knows nothing (any more). */
export class EvidenceAhead {
  /** One byte an entry: 1 where a record or a statement of the log explains it. */
  private readonly explained: Uint8Array
  private left: number

  constructor(
    private readonly store: EvidenceStore,
    private readonly from: number,
    private readonly size: number,
  ) {
    this.left = size - from
    this.explained = new Uint8Array(this.left)
  }

  isExplained = (): boolean => this.left === 0

  /** The indexes that these records have in the evidence already, found by the hash of their leaf. */
  async find(rows: readonly PendingRow[]): Promise<ReadonlyMap<PendingRow, number>> {
    const byLeaf = new Map(rows.map((row) => [keyOf(leafHash(row.entry)), row]))
    const found = new Map<PendingRow, number>()
    for (const { n, first, width } of this.bundles()) {
      const hashes = this.store.tile({ level: 0, n, width })
      for (let at = Math.max(0, this.from - first); at < width; at += 1) {
        const row = byLeaf.get(keyOf(hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)))
        if (row === undefined) continue
        found.set(row, first + at)
        this.explain(first + at)
      }
      if (n % 64 === 0) await breathe()
    }
    return found
  }

  /** What the log says of itself among entries that no record explains. */
  async statements(): Promise<IndexedStatement[]> {
    const statements: IndexedStatement[] = []
    for (const { n, first, width } of this.bundles()) {
      const entries = this.store.entries(n, width)
      for (let at = Math.max(0, this.from - first); at < width; at += 1) {
        const index = first + at
        const statement = this.isOpen(index) ? statementIn(entries[at]!) : undefined
        if (statement === undefined) continue
        statements.push({ index, statement, entry: entries[at]! })
        this.explain(index)
      }
      if (n % 64 === 0) await breathe()
    }
    return statements
  }

  /** What is still unexplained and nowhere stated. */
  lost(stated: readonly IndexedStatement[]): LostRange[] {
    for (const { statement } of stated) {
      if (statement.kind !== 'restored') continue
      for (const { first, last } of statement.lost) {
        for (let index = Math.max(first, this.from); index <= last && index < this.size; index += 1) this.explain(index)
      }
    }
    const lost: { first: number; last: number }[] = []
    for (let index = this.from; index < this.size; index += 1) {
      if (!this.isOpen(index)) continue
      const range = lost.at(-1)
      if (range?.last === index - 1) range.last = index
      else lost.push({ first: index, last: index })
    }
    return lost
  }

  private isOpen = (index: number): boolean => this.explained[index - this.from] === 0

  private explain(index: number): void {
    if (!this.isOpen(index)) return
    this.explained[index - this.from] = 1
    this.left -= 1
  }

  /** The bundles that hold an entry still unexplained. */
  private bundles() {
    const bundles: { n: number; first: number; width: number }[] = []
    for (let n = Math.floor(this.from / TILE_WIDTH); n * TILE_WIDTH < this.size; n += 1) {
      const [first, width] = [n * TILE_WIDTH, widthIn(this.size, 0, n)]
      const own = this.explained.subarray(Math.max(0, first - this.from), first + width - this.from)
      if (own.includes(0)) bundles.push({ n, first, width })
    }
    return bundles
  }
}

const keyOf = (hash: Uint8Array): string =>
  Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('latin1')
