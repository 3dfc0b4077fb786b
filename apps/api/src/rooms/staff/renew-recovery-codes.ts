import { staffOf } from '../../authority/actor.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { RecoveryCodesView } from './credential.view.js'
import { newRecoveryCodes, recoveryDigests } from './recovery-code.js'

/** Ten new ones in place of all earlier ones, used or not. Shown once; digests are kept. */
export async function renewRecoveryCodes(work: WritingWork): Promise<RecoveryCodesView> {
  const codes = newRecoveryCodes()
  const { accountId } = staffOf(work.actor)
  await work.rows('renew-recovery-codes', 'select jikimi.recovery_codes_replace($1)', [
    recoveryDigests(accountId, codes),
  ])
  work.record({ act: 'recovery-codes.renewed', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  return viewOf(RecoveryCodesView, { codes })
}
