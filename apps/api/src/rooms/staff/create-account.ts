import type { Locale, Role } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { newId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { Account, AccountRole } from './account.js'
import { displayNameIn } from './change-account.js'
import { demandRoles } from './demand-roles.js'
import { readAccount } from './find-accounts.js'
import { demandDepartment } from './find-departments.js'
import { invite } from './invite.js'
import { oneAtATime } from './lock-account.js'
import { isSignInName, signInNameOf } from './sign-in-name.js'
import { signInNameNotValid, signInNameTaken } from './staff.refusals.js'
import { InvitedAccountView } from './staff.view.js'

export interface NewAccount {
  readonly signInName: string
  readonly displayName: string
  readonly departmentId: string
  readonly roles: readonly Role[]
  readonly locale: Locale
}

/** Makes an account that can do nothing until its person has enrolled. @law Std 5①④: one account a person */
export async function createAccount(work: WritingWork, given: NewAccount): Promise<InvitedAccountView> {
  const signInName = signInNameOf(given.signInName)
  const displayName = displayNameIn(given.displayName)
  const roles = [...new Set(given.roles)]
  if (!isSignInName(signInName)) throw signInNameNotValid()
  await demandDepartment(work, given.departmentId)
  const id = newId(work.now)
  await oneAtATime(work)
  await demandRoles(work, id, roles)
  if (await work.em.findOne(Account, { signInName })) throw signInNameTaken()

  const { departmentId, locale } = given
  work.em.persist(
    Object.assign(new Account(), {
      id,
      signInName,
      displayName,
      departmentId,
      locale,
      state: 'INVITED' as const,
      createdAt: work.now,
    }),
  )
  await work.em.flush()
  const grantedBy = staffOf(work.actor).accountId
  for (const role of roles)
    work.em.persist(Object.assign(new AccountRole(), { accountId: id, role, grantedAt: work.now, grantedBy }))
  const invitation = await invite(work, id)
  work.record({ act: 'account.created', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  return invitedView(work, id, invitation)
}

export async function invitedView(
  work: WritingWork,
  id: string,
  { token, expiresAt }: { token: string; expiresAt: Date },
): Promise<InvitedAccountView> {
  await work.em.flush()
  const account = await readAccount(work, id)
  return viewOf(InvitedAccountView, { account, invitationToken: token, expiresAt })
}
