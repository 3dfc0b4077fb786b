import { tokenDigest } from '../../kernel/secret-token.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { EnrolmentView, RecoveryCodesView } from './credential.view.js'
import { codeStep, enrolmentUri, newCodeSecret } from './one-time-code.js'
import { hashPassword, isStrongEnough, PASSWORD_MIN_LENGTH } from './password.js'
import { newRecoveryCodes, recoveryDigests } from './recovery-code.js'
import { openCodeSecret, sealCodeSecret } from './seal-code-secret.js'
import type { SignInLimits } from './sign-in-limits.js'
import { codeNotValid, invitationNotValid, passwordTooWeak } from './staff.refusals.js'

interface Invited {
  readonly account_id: string
  readonly department_id: string
  readonly sign_in_name: string
  readonly totp_key_id: string | null
  readonly totp_sealed: Buffer | null
}

/** Gives the invited person a secret for their authenticator; asked again, a fresh one. */
export async function beginEnrolment(work: WritingWork, token: string): Promise<EnrolmentView> {
  const invited = await demandInvited(work, token)
  const secret = newCodeSecret()
  const { keyId, sealed } = await sealCodeSecret(work.ports.keystore, invited.account_id, secret)
  work.onRollback(() => work.ports.keystore.discard(keyId))
  const [prepared] = await work.rows<{ is_prepared: boolean }>(
    'prepare-invitation',
    'select jikimi.invitation_prepare($1, $2, $3) as is_prepared',
    [tokenDigest(token), keyId, sealed],
  )
  // Completed meanwhile: the earlier key is the account's by now, and must not be discarded
  if (!prepared!.is_prepared) throw invitationNotValid()
  const earlier = invited.totp_key_id
  if (earlier) work.onCommit(() => work.ports.keystore.discard(earlier))
  work.record({ act: 'enrolment.begun', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  return viewOf(EnrolmentView, {
    signInName: invited.sign_in_name,
    otpauthUri: enrolmentUri(secret, invited.sign_in_name),
    secret,
  })
}

/**
 * Sets password and authenticator; the invitation is spent. The code just used opens no session. The recovery codes
 * are shown once.
 */
export async function completeEnrolment(
  work: WritingWork,
  limits: SignInLimits,
  { token, password, code }: { token: string; password: string; code: string },
): Promise<RecoveryCodesView> {
  const invited = await demandInvited(work, token)
  if (!invited.totp_key_id || !invited.totp_sealed) throw invitationNotValid()
  if (!isStrongEnough(password, invited.sign_in_name)) throw passwordTooWeak(PASSWORD_MIN_LENGTH)
  const secret = await openCodeSecret(work.ports.keystore, invited.account_id, {
    keyId: invited.totp_key_id,
    sealed: invited.totp_sealed,
  })
  const step = codeStep(secret, code, work.now)
  if (step === undefined) throw codeNotValid()
  const hash = await hashPassword(password)
  const codes = newRecoveryCodes()
  const [accepted] = await work.rows<{ is_accepted: boolean }>(
    'accept-invitation',
    'select jikimi.invitation_accept($1, $2, $3, $4) as is_accepted',
    [tokenDigest(token), hash, step, recoveryDigests(invited.account_id, codes)],
  )
  if (!accepted!.is_accepted) throw invitationNotValid()
  // The database forgets earlier failures here too; a stranger's tries keep nobody out who has just enrolled
  work.onCommit(() => limits.forget(invited.sign_in_name))
  const by = { accountId: invited.account_id, departmentId: invited.department_id }
  work.record({ act: 'enrolment.completed', ground: { duty: 'ACCESS_CONTROL' }, collections: [], by })
  return viewOf(RecoveryCodesView, { codes })
}

async function demandInvited(work: WritingWork, token: string): Promise<Invited> {
  const [invited] = await work.rows<Invited>('invitation-account', 'select * from jikimi.invitation_account($1)', [
    tokenDigest(token),
  ])
  if (!invited) throw invitationNotValid()
  return invited
}
