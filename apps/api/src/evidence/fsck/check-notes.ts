import {
  type Checkpoint,
  hashesInTiles,
  openNote,
  type ParsedCheckpoint,
  parseCheckpoint,
  parseVerifierKey,
  rootAt,
  splitNote,
} from '@jikimi/transparency-log'
import { checkWitnesses } from './check-witnesses.js'
import { comesTrue, PATIENCE_MS } from './comes-true.js'
import type { Findings } from './findings.js'
import type { FsckParts } from './fsck.js'
import type { KnownLog } from './read-database.js'

/** What was signed last, if it is this log's: nobody else's signature stands there. */
export function signedIn({ store, verifier }: Pick<FsckParts, 'store' | 'verifier'>): ParsedCheckpoint | undefined {
  try {
    const note = store.signed() ?? ''
    const checkpoint = parseCheckpoint(openNote(note, [verifier]).text)
    if (splitNote(note).lines.length !== 1) return undefined
    return checkpoint.origin === verifier.name && checkpoint.extensions.length === 0 ? checkpoint : undefined
  } catch {
    return undefined
  }
}

/** What is published, once it is no older than what was signed. */
export async function publishedUpTo(parts: FsckParts, signed: number, findings: Findings): Promise<string | undefined> {
  const isBehind = (): boolean => (publishedIn(parts, parts.store.published())?.size ?? signed) < signed
  if (!(await comesTrue(() => !isBehind(), parts.patienceMs ?? PATIENCE_MS)))
    findings.add({ code: 'CHECKPOINT_BEHIND', at: 'checkpoint' })
  return parts.store.published()
}

export interface Noted {
  /** Of the tree that was derived. */
  readonly size: number
  /** The text of the published checkpoint. */
  readonly published: string | undefined
}

/** The published checkpoint and its cosignatures, the key beside it, and what witnesses hold. Trees were derived before. */
export async function checkNotes(
  parts: FsckParts,
  known: KnownLog,
  { size, published: text }: Noted,
  findings: Findings,
): Promise<void> {
  const { store, verifier, witnessed = [] } = parts
  const isTreeOf = (one: Checkpoint): boolean =>
    Buffer.compare(rootAt(one.size, hashesInTiles(size, store.tile)), one.root) === 0
  const published = publishedIn(parts, text)
  const isPublished = published !== undefined && published.origin === verifier.name && published.size <= size
  if (!isPublished || !isTreeOf(published)) findings.add({ code: 'CHECKPOINT_WRONG', at: 'checkpoint' })
  await checkWitnesses(parts, known, { size, published: text ?? '' }, findings)
  for (const { name, checkpoint } of witnessed) {
    if (checkpoint.size > size) findings.add({ code: 'WITNESS_AHEAD', at: name })
    else if (!isTreeOf(checkpoint)) findings.add({ code: 'WITNESS_DIFFERS', at: name })
  }
}

/** Signed by the log, and by every witness of the list that is named in it. */
function publishedIn({ store, verifier }: FsckParts, note: string | undefined): Checkpoint | undefined {
  try {
    const witnesses = store.witnesses().map(parseVerifierKey)
    const { text, signatures } = openNote(note ?? '', [verifier, ...witnesses])
    return signatures.some((one) => one.verifier === verifier) ? parseCheckpoint(text) : undefined
  } catch {
    return undefined
  }
}
