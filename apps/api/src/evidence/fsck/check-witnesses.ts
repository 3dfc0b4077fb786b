import {
  openNote,
  parseCheckpoint,
  parseVerifierKey,
  splitNote,
  type Verifier,
  verifierKeyOf,
} from '@jikimi/transparency-log'
import type { EvidenceStore } from '../evidence-store.js'
import { comesTrue, PATIENCE_MS } from './comes-true.js'
import type { Findings } from './findings.js'
import type { FsckParts } from './fsck.js'
import type { KnownLog, WitnessRow } from './read-database.js'

/** The files with keys, and what the database says of each witness: which key, how far, and when. */
export async function checkWitnesses(
  { store, verifier, patienceMs = PATIENCE_MS }: FsckParts,
  known: KnownLog,
  { size, published }: { readonly size: number; readonly published: string },
  findings: Findings,
): Promise<void> {
  if (store.keysIn('log.vkey') !== `${verifierKeyOf(verifier)}\n`)
    findings.add({ code: 'KEY_FILE_WRONG', at: 'log.vkey' })
  const keys = store.witnesses()
  const rows = known.witnesses.map(({ verifierKey }) => verifierKey)
  const isWhole = store.keysIn('witnesses') === keys.map((key) => `${key}\n`).join('')
  if (!isWhole || keys.toSorted().join('\n') !== rows.toSorted().join('\n')) {
    findings.add({ code: 'WITNESSES_DIFFER', at: 'witnesses' })
  }
  for (const row of known.witnesses) {
    if (row.size !== null && row.size > size) findings.add({ code: 'WITNESS_AHEAD', at: row.name })
    else if (!isAsSigned(row, published) && !(await comesTrue(() => isOvertaken(row, published, store), patienceMs)))
      findings.add({ code: 'WITNESSES_DIFFER', at: row.name })
  }
}

/** What the row says is published by now, or something newer is: the server goes on. */
function isOvertaken(row: WitnessRow, published: string, store: EvidenceStore): boolean {
  const now = store.published() ?? ''
  return isAsSigned(row, now) || sizeOf(now) > sizeOf(published)
}

function sizeOf(published: string): number {
  try {
    return parseCheckpoint(splitNote(published).text).size
  } catch {
    return 0
  }
}

/** The row is written before the checkpoint is published, and read after it: it says what is published, or something newer. */
function isAsSigned({ name, verifierKey, size, cosignedMs }: WitnessRow, published: string): boolean {
  try {
    const verifier = parseVerifierKey(verifierKey)
    if (verifier.name !== name || (size === null) !== (cosignedMs === null)) return false
    const times = cosignedTimes(published, verifier)
    const { size: of } = parseCheckpoint(splitNote(published).text)
    if (size !== null && size > of) return true
    if (times.length === 0) return size !== of
    return size === of && times.includes(cosignedMs!)
  } catch {
    return false
  }
}

/** In ms. A witness that is asked again signs again, and each of its lines stays. */
function cosignedTimes(note: string, verifier: Verifier): number[] {
  const { text, lines } = splitNote(note)
  return lines
    .filter(({ name, id }) => name === verifier.name && id === verifier.id)
    .flatMap(({ line }) => openNote(`${text}\n${line}`, [verifier]).signatures)
    .map(({ seconds }) => seconds * 1000)
}
