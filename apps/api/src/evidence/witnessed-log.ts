import { verifierKeyOf } from '@jikimi/transparency-log'
import type { Log, WitnessAddress } from './log.js'

/** The log with these witnesses, whose verifier keys lie with the evidence for whoever takes it home. */
export async function witnessedLog(log: Log, witnesses: readonly WitnessAddress[]): Promise<Log> {
  const keys = witnesses.map(({ verifier }) => `${verifierKeyOf(verifier)}\n`)
  await log.store.write([{ path: 'witnesses', contents: keys.join('') }])
  return { ...log, witnesses }
}
