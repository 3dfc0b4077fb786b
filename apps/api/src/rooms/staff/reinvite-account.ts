import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { invitedView } from './create-account.js'
import { invite } from './invite.js'
import { lockAccount } from './lock-account.js'
import { STAFF_RULES } from './staff.rules.js'
import { accountAlreadySuspended, accountOfOneself } from './staff.refusals.js'
import type { InvitedAccountView } from './staff.view.js'

/** A new invitation: for who never enrolled, or lost password or authenticator. Enrolling ends their open sessions. */
export async function reinviteAccount(work: WritingWork, accountId: string): Promise<InvitedAccountView> {
  if (!STAFF_RULES.isAnother(staffOf(work.actor), accountId)) throw accountOfOneself()
  const account = await lockAccount(work, accountId)
  account.demandNotDisabled()
  if (account.state === 'SUSPENDED') throw accountAlreadySuspended()
  const invitation = await invite(work, accountId)
  work.record({ act: 'account.invited', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: accountId })
  return invitedView(work, accountId, invitation)
}
