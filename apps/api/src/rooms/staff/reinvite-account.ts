import { isId } from '../../kernel/identifier.js'
import { notFound } from '../../kernel/general.refusals.js'
import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { Account } from './account.js'
import { invitedView } from './create-account.js'
import { invite } from './invite.js'
import { accountAlreadyDisabled, accountOfOneself } from './staff.refusals.js'
import type { InvitedAccountView } from './staff.view.js'

/** A new invitation: for who never enrolled, or lost password or authenticator. Enrolling ends their open sessions. */
export async function reinviteAccount(work: WritingWork, accountId: string): Promise<InvitedAccountView> {
  if (accountId === staffOf(work.actor).accountId) throw accountOfOneself()
  const account = isId(accountId) ? await work.em.findOne(Account, { id: accountId }) : null
  if (!account) throw notFound()
  if (account.state === 'DISABLED') throw accountAlreadyDisabled()
  const invitation = await invite(work, accountId)
  work.record({ act: 'account.invited', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: accountId })
  return invitedView(work, accountId, invitation)
}
