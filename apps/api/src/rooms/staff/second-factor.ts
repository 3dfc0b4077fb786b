import type { AnyWork } from '../../persistence/work.js'
import { codeStep } from './one-time-code.js'
import { recoveryCodeIn, recoveryDigest } from './recovery-code.js'
import { openCodeSecret } from './seal-code-secret.js'

/** What the typed code is, once it is checked as far as it can be here; the database spends it. */
export type SecondFactor =
  | { readonly step: number; readonly recovery?: undefined }
  | { readonly step?: undefined; readonly recovery: Buffer }

export interface Authenticator {
  readonly account_id: string
  readonly totp_key_id: string
  readonly totp_sealed: Buffer
}

/** Six digits of the authenticator, or a recovery code; undefined for what can't be either. */
export async function secondFactorIn(
  work: AnyWork,
  { account_id: accountId, totp_key_id: keyId, totp_sealed: sealed }: Authenticator,
  typed: string,
): Promise<SecondFactor | undefined> {
  const code = recoveryCodeIn(typed)
  if (code !== undefined) return { recovery: recoveryDigest(accountId, code) }
  const step = codeStep(await openCodeSecret(work.ports.keystore, accountId, { keyId, sealed }), typed, work.now)
  return step === undefined ? undefined : { step }
}
