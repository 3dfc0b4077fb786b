import {
  type Checkpoint,
  hashesInTiles,
  openNote,
  type ParsedCheckpoint,
  parseCheckpoint,
  parseVerifierKey,
  rootAt,
} from '@jikimi/transparency-log'
import { checkWitnesses } from './check-witnesses.js'
import type { Findings } from './findings.js'
import type { FsckParts } from './fsck.js'
import type { KnownLog } from './read-database.js'

/** What was signed last, if it is this log's. */
export function signedIn({ store, verifier }: Pick<FsckParts, 'store' | 'verifier'>): ParsedCheckpoint | undefined {
  try {
    const checkpoint = parseCheckpoint(openNote(store.signed() ?? '', [verifier]).text)
    return checkpoint.origin === verifier.name && checkpoint.extensions.length === 0 ? checkpoint : undefined
  } catch {
    return undefined
  }
}

/** The published checkpoint and its cosignatures, the key beside it, and what witnesses hold. Trees were derived before. */
export function checkNotes(parts: FsckParts, known: KnownLog, size: number, findings: Findings): void {
  const { store, verifier, witnessed = [] } = parts
  const isTreeOf = (one: Checkpoint): boolean =>
    Buffer.compare(rootAt(one.size, hashesInTiles(size, store.tile)), one.root) === 0
  const published = publishedIn(parts)
  const isPublished = published !== undefined && published.origin === verifier.name && published.size <= size
  if (!isPublished || !isTreeOf(published)) findings.add({ code: 'CHECKPOINT_WRONG', at: 'checkpoint' })
  checkWitnesses(parts, known, size, findings)
  for (const { name, checkpoint } of witnessed) {
    if (checkpoint.size > size) findings.add({ code: 'WITNESS_AHEAD', at: name })
    else if (!isTreeOf(checkpoint)) findings.add({ code: 'WITNESS_DIFFERS', at: name })
  }
}

/** Signed by the log, and by every witness of the list that is named in it. */
function publishedIn({ store, verifier }: FsckParts): Checkpoint | undefined {
  try {
    const witnesses = store.witnesses().map(parseVerifierKey)
    const { text, signatures } = openNote(store.published() ?? '', [verifier, ...witnesses])
    return signatures.some((one) => one.verifier === verifier) ? parseCheckpoint(text) : undefined
  } catch {
    return undefined
  }
}
