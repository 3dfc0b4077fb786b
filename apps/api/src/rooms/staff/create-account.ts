import type { Locale, Role } from '@jikimi/schema'
import { isCleanText } from '@jikimi/vault'
import { staffOf } from '../../authority/actor.js'
import { SEPARATION } from '../../authority/separation.js'
import { isId, newId } from '../../kernel/identifier.js'
import { notFound } from '../../kernel/general.refusals.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { Account, AccountRole } from './account.js'
import { findAccounts } from './find-accounts.js'
import { invite } from './invite.js'
import {
  displayNameNotValid,
  rolesConflict,
  rolesEmpty,
  signInNameNotValid,
  signInNameTaken,
} from './staff.refusals.js'
import { InvitedAccountView } from './staff.view.js'

export interface NewAccount {
  readonly signInName: string
  readonly displayName: string
  readonly departmentId: string
  readonly roles: readonly Role[]
  readonly locale: Locale
}

const SIGN_IN_NAME = /^[a-z0-9][a-z0-9._+@-]{2,253}$/

/** Makes an account that can do nothing until its person has enrolled. @law Std 5①④: one account a person */
export async function createAccount(work: WritingWork, given: NewAccount): Promise<InvitedAccountView> {
  const signInName = given.signInName.trim().toLowerCase()
  const displayName = given.displayName.normalize('NFC').trim()
  const roles = [...new Set(given.roles)]
  if (!SIGN_IN_NAME.test(signInName)) throw signInNameNotValid()
  if (!isCleanText(displayName) || displayName.length < 1 || displayName.length > 100) throw displayNameNotValid()
  if (roles.length === 0) throw rolesEmpty()
  const conflict = SEPARATION.conflictAmong(roles)
  if (conflict) throw rolesConflict(conflict)
  await demandDepartment(work, given.departmentId)
  if (await work.em.findOne(Account, { signInName })) throw signInNameTaken()

  const id = newId(work.now)
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
  const account = (await findAccounts(work, [id])).get(id)!
  return viewOf(InvitedAccountView, { account, invitationToken: token, expiresAt })
}

async function demandDepartment(work: WritingWork, id: string): Promise<void> {
  const found = isId(id)
    ? await work.rows('department-by-id', 'select 1 from jikimi.department where id = $1', [id])
    : []
  if (found.length === 0) throw notFound()
}
