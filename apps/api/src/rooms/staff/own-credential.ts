import { staffOf } from '../../authority/actor.js'
import { notSignedIn } from '../../kernel/general.refusals.js'
import type { AnyWork } from '../../persistence/work.js'
import { readAccount } from './find-accounts.js'
import type { Authenticator } from './second-factor.js'

export interface OwnCredential extends Authenticator {
  readonly password_hash: string
  readonly next_totp_key_id: string | null
  readonly next_totp_sealed: Buffer | null
}

/** Of whoever asks, and of nobody else. @throws Refusal NOT_SIGNED_IN when their session has ended meanwhile */
export async function ownCredential(work: AnyWork): Promise<OwnCredential> {
  const [own] = await work.rows<OwnCredential>('own-credential', 'select * from jikimi.own_credential()', [])
  if (own?.account_id !== staffOf(work.actor).accountId) throw notSignedIn()
  return own
}

export const ownSignInName = async (work: AnyWork): Promise<string> =>
  (await readAccount(work, staffOf(work.actor).accountId)).signInName
