import type { Role } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import type { WritingWork } from '../../persistence/work.js'
import type { StaffAccountView } from './account.view.js'
import { changedAccount } from './changed-account.js'
import { demandRemaining, demandRoles, rolesOf } from './demand-roles.js'
import { lockAccount } from './lock-account.js'

export interface RolesChange {
  readonly accountId: string
  readonly roles: readonly Role[]
  readonly version: number
}

/**
 * The whole new set; what is taken away works no more from the next statement on, and every session of the account
 * ends with the change. Nobody changes their own. @law Std 5①②
 */
export async function changeRoles(
  work: WritingWork,
  { accountId, roles: given, version }: RolesChange,
): Promise<StaffAccountView> {
  const { accountId: grantedBy } = staffOf(work.actor)
  const roles = [...new Set(given)]
  const account = await lockAccount(work, accountId)
  account.demandVersion(version)
  const held = await rolesOf(work, accountId)
  const [granted, revoked] = [
    roles.filter((role) => !held.includes(role)),
    held.filter((role) => !roles.includes(role)),
  ]
  await demandRemaining(work, accountId, revoked)
  demandApart('ROLE_GRANTED_BY_ANOTHER', accountId, grantedBy)
  await demandRoles(work, accountId, roles)
  await work.rows('revoke-roles', 'delete from jikimi.account_role where account_id = $1 and role = any ($2::text[])', [
    accountId,
    revoked,
  ])
  await work.rows(
    'grant-roles',
    `insert into jikimi.account_role (account_id, role, granted_at, granted_by)
     select $1, role, $3, $4 from unnest($2::text[]) as role`,
    [accountId, granted, work.now, grantedBy],
  )
  await work.rows('account-changed', 'update jikimi.account set version = version + 1 where id = $1', [accountId])
  return changedAccount(work, 'account.roles-changed', accountId)
}
