import type { Role } from '@jikimi/schema'
import { HOLDERS, SEPARATION } from '../../authority/separation.js'
import type { WritingWork } from '../../persistence/work.js'
import { STAFF_RULES } from './staff.rules.js'
import { holdersAtMost, lastAdministrator, rolesConflict, rolesEmpty } from './staff.refusals.js'

interface Holders {
  readonly role: Role
  readonly others: number
  readonly others_active: number
}

/**
 * That one person can hold these roles together, and that there is room for another holder of each. After the lock
 * that makes changes of roles wait for each other. @throws Refusal ROLES_EMPTY, ROLES_CONFLICT, HOLDERS_AT_MOST
 */
export async function demandRoles(work: WritingWork, accountId: string, roles: readonly Role[]): Promise<void> {
  if (roles.length === 0) throw rolesEmpty()
  const conflict = SEPARATION.conflictAmong(roles, await exceptionsOf(work, accountId))
  if (conflict) throw rolesConflict(conflict)
  for (const { role, others } of await holdersBeside(work, accountId)) {
    if (roles.includes(role) && !STAFF_RULES.hasRoomFor(role, others)) throw holdersAtMost(role, HOLDERS[role]!.atMost!)
  }
}

/** That enough remain once this account holds `roles` no more. @throws Refusal LAST_ADMINISTRATOR */
export async function demandRemaining(work: WritingWork, accountId: string, roles: readonly Role[]): Promise<void> {
  for (const { role, others_active: othersActive } of await holdersBeside(work, accountId)) {
    if (roles.includes(role) && !STAFF_RULES.leavesEnough(role, othersActive)) throw lastAdministrator()
  }
}

export async function rolesOf(work: WritingWork, accountId: string): Promise<readonly Role[]> {
  const rows = await work.rows<{ role: Role }>(
    'roles-of-account',
    'select role from jikimi.account_role where account_id = $1 order by role',
    [accountId],
  )
  return rows.map(({ role }) => role)
}

/** How many hold each role whose number is bounded, without this account. */
const holdersBeside = (work: WritingWork, accountId: string): Promise<Holders[]> =>
  work.rows<Holders>(
    'holders-beside',
    `select bounded.role, count(a.id)::integer as others, (count(a.id) filter (where a.state = 'ACTIVE'))::integer as others_active
     from unnest($2::text[]) as bounded (role)
     left join jikimi.account_role r on r.role = bounded.role and r.account_id <> $1
     left join jikimi.account a on a.id = r.account_id and a.state <> 'DISABLED'
     group by bounded.role`,
    [accountId, Object.keys(HOLDERS)],
  )

async function exceptionsOf(work: WritingWork, accountId: string): Promise<ReadonlySet<string>> {
  const rows = await work.rows<{ rule: string }>(
    'exceptions-of-account',
    'select rule from jikimi.separation_exception where account_id = $1 and accepted_at is not null and ended_at is null',
    [accountId],
  )
  return new Set(rows.map(({ rule }) => rule))
}
