import type { Verifier } from '@jikimi/transparency-log'
import { EvidenceRefused } from './evidence-refused.js'
import { logKey } from './log-key.js'

/** The verifier of the log key file, which nobody who alters the evidence folder alters along. @throws EvidenceRefused */
export async function keptVerifier(keyFile: string): Promise<Verifier> {
  const signer = await logKey.read(keyFile)
  if (signer === undefined) throw new EvidenceRefused('LOG_KEY_MISSING')
  return signer.verifier
}
