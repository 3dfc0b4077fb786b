import {
  openNote,
  parseCheckpoint,
  parseVerifierKey,
  splitNote,
  type Verifier,
  verifierKeyOf,
} from '@jikimi/transparency-log'
import type { Findings } from './findings.js'
import type { FsckParts } from './fsck.js'
import type { KnownLog, WitnessRow } from './read-database.js'

/** The files with keys, and what the database says of each witness: which key, how far, and when. */
export function checkWitnesses(
  { store, verifier }: FsckParts,
  known: KnownLog,
  size: number,
  findings: Findings,
): void {
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
    else if (!isAsSigned(row, store.published() ?? '')) findings.add({ code: 'WITNESSES_DIFFER', at: row.name })
  }
}

/** The row is written before the checkpoint is published: it says what is published, or something newer. */
function isAsSigned({ name, verifierKey, size, cosignedMs }: WitnessRow, published: string): boolean {
  try {
    const verifier = parseVerifierKey(verifierKey)
    if (verifier.name !== name || (size === null) !== (cosignedMs === null)) return false
    const times = cosignedTimes(published, verifier)
    const { size: of } = parseCheckpoint(splitNote(published).text)
    if (times.length === 0 || (size !== null && size > of)) return true
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
