import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { EnrolmentView } from './credential.view.js'
import { codeStep, enrolmentUri, newCodeSecret } from './one-time-code.js'
import { ownCredential, ownSignInName } from './own-credential.js'
import { openCodeSecret, sealCodeSecret } from './seal-code-secret.js'
import { codeNotValid } from './staff.refusals.js'

/** A secret for another authenticator; asked again, a fresh one. The present one holds until the change is completed. */
export async function beginAuthenticatorChange(work: WritingWork): Promise<EnrolmentView> {
  const { keystore } = work.ports
  const signInName = await ownSignInName(work)
  const { account_id: accountId } = await ownCredential(work)
  const secret = newCodeSecret()
  const { keyId, sealed } = await sealCodeSecret(keystore, accountId, secret)
  work.onRollback(() => keystore.discard(keyId))
  const [prepared] = await work.rows<{ earlier: string | null }>(
    'prepare-authenticator',
    'select jikimi.authenticator_prepare($1, $2) as earlier',
    [keyId, sealed],
  )
  const earlier = prepared!.earlier
  if (earlier) work.onCommit(() => keystore.discard(earlier))
  work.record({ act: 'credential.change-begun', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  return viewOf(EnrolmentView, { signInName, otpauthUri: enrolmentUri(secret, signInName), secret })
}

/** The code proves that the new authenticator works. Ends all other sessions; the old secret's key is destroyed. */
export async function completeAuthenticatorChange(work: WritingWork, code: string): Promise<boolean> {
  const { keystore } = work.ports
  const { account_id: accountId, next_totp_key_id: keyId, next_totp_sealed: sealed } = await ownCredential(work)
  if (!keyId || !sealed) throw codeNotValid()
  const step = codeStep(await openCodeSecret(keystore, accountId, { keyId, sealed }), code, work.now)
  if (step === undefined) throw codeNotValid()
  const [accepted] = await work.rows<{ earlier: string | null }>(
    'accept-authenticator',
    'select jikimi.authenticator_accept($1, $2) as earlier',
    [keyId, step],
  )
  // Begun anew meanwhile: the code belongs to a secret that is no more
  const earlier = accepted!.earlier
  if (!earlier) throw codeNotValid()
  work.onCommit(() => keystore.discard(earlier))
  work.record({ act: 'credential.changed', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  return true
}
