import {
  consistencyProof,
  hashesInTiles,
  inclusionProof,
  leafHash,
  openNote,
  parseCheckpoint,
  TILE_WIDTH,
  widthIn,
} from '@jikimi/transparency-log'
import type { EvidenceStore } from './evidence-store.js'
import type { SignedEvidence } from './log.js'

/** That an entry is in the tree of a published checkpoint. */
export interface InclusionEvidence {
  readonly index: number
  readonly treeSize: number
  readonly entry: Uint8Array
  readonly leafHash: Uint8Array
  /** From the leaf's sibling to the root's child. */
  readonly hashes: readonly Uint8Array[]
  /** The signed note, with the cosignatures of witnesses. */
  readonly checkpoint: string
}

/** What the published checkpoint says; undefined before there is one. @throws NoteNotValid where another key signed it. */
export function publishedIn({ store, verifier }: SignedEvidence) {
  const note = store.published()
  return note === undefined ? undefined : { note, ...parseCheckpoint(openNote(note, [verifier]).text) }
}

/** Undefined where the entry is not in the published tree (yet). Reads O(log n) tiles. */
export function proofOf(evidence: SignedEvidence, index: number): InclusionEvidence | undefined {
  const published = publishedIn(evidence)
  if (published === undefined || index < 0 || index >= published.size) return undefined
  const { size, note } = published
  const entry = entryAt(evidence.store, index, size)
  const hashes = inclusionProof(index, size, hashesInTiles(size, evidence.store.tile))
  return { index, treeSize: size, entry, leafHash: leafHash(entry), hashes, checkpoint: note }
}

/** That the tree of `size` begins with the one of `oldSize`, 1 ≤ oldSize ≤ size. */
export const consistencyIn = (store: EvidenceStore, oldSize: number, size: number): Uint8Array[] =>
  consistencyProof(oldSize, size, hashesInTiles(size, store.tile))

function entryAt(store: EvidenceStore, index: number, size: number): Uint8Array {
  const n = Math.floor(index / TILE_WIDTH)
  return store.entries(n, widthIn(size, 0, n))[index % TILE_WIDTH]!
}
