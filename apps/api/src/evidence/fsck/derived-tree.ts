import {
  edgeTiles,
  grow,
  HASH_BYTES,
  leafHash,
  TILE_WIDTH,
  TreeHead,
  type Tile,
  tilePath,
} from '@jikimi/transparency-log'
import type { EvidenceStore } from '../evidence-store.js'
import type { Findings } from './findings.js'

/** The tree as it follows from the entries alone, held against every tile of the folder on the way. */
export class DerivedTree {
  private head = TreeHead.empty

  constructor(
    private readonly store: EvidenceStore,
    private readonly findings: Findings,
  ) {}

  get size(): number {
    return this.head.size
  }

  root = (): Uint8Array => this.head.root()

  /** The next bundle of entries. Full tiles are compared as they fill; `compareEdge` compares the rest. */
  add(entries: readonly Uint8Array[]): void {
    const { head, tiles } = grow(this.head, entries.map(leafHash))
    this.head = head
    for (const tile of tiles) if (tile.width === TILE_WIDTH) this.compare(tile)
  }

  compareEdge(): void {
    for (const place of edgeTiles(this.head.size)) this.compare({ ...place, hashes: this.head.edge[place.level]! })
  }

  private compare({ level, n, width, hashes }: Tile): void {
    const kept = this.store.tile({ level, n, width })
    if (Buffer.compare(kept, hashes) === 0) return
    if (level > 0) return this.findings.add({ code: 'TILE_WRONG', at: tilePath(level, n, width) })
    for (let at = 0; at < width; at += 1) {
      const [from, to] = [at * HASH_BYTES, (at + 1) * HASH_BYTES]
      if (Buffer.compare(kept.subarray(from, to), hashes.subarray(from, to)) !== 0) {
        return this.findings.add({ code: 'ENTRY_CHANGED', index: n * TILE_WIDTH + at, at: tilePath(0, n, width) })
      }
    }
  }
}
