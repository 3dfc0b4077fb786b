import { createHash } from 'node:crypto'
import { parseVerifierKey, SIGNATURE_TYPES, type Verifier } from '@jikimi/transparency-log'
import { WitnessRefused } from '../witness-refused.js'

/** A log that this witness watches. Its origin is the name of its key; it may have several keys. */
export interface KnownLog {
  readonly origin: string
  /** SHA-256 of the origin, hex: how the log is named in paths. */
  readonly id: string
  readonly verifiers: readonly Verifier[]
}

/** The logs behind these verifier keys, by origin. */
export function knownLogs(keys: readonly string[]): ReadonlyMap<string, KnownLog> {
  const logs = new Map<string, KnownLog>()
  for (const verifier of keys.map(parseVerifierKey)) {
    if (verifier.type !== SIGNATURE_TYPES.ED25519) throw new WitnessRefused('A log key is not of type 01.')
    const origin = verifier.name
    const id = createHash('sha256').update(origin, 'utf8').digest('hex')
    logs.set(origin, { origin, id, verifiers: [...(logs.get(origin)?.verifiers ?? []), verifier] })
  }
  if (logs.size === 0) throw new WitnessRefused('No log to witness: name one key file at least.')
  return logs
}
