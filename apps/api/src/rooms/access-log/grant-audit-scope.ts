import { daysBetween, purposeOf } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { separationOfDuties } from '../../authority/authority.refusals.js'
import { demandApart } from '../../authority/separation.js'
import { notFound, purposeNotListed } from '../../kernel/general.refusals.js'
import { isId, newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import { auditScopeNeedsAuditorRole, auditScopePeriodNotValid } from './access-log.refusals.js'
import { ACCESS_LOG_RULES } from './access-log.rules.js'
import type { GrantAuditScopeInput } from './audit-scope.inputs.js'
import { AuditScope } from './audit-scope.js'
import type { AuditScopeView } from './audit-scope.view.js'
import { listAuditScopes } from './find-audit-scopes.js'

/** Which records an auditor may read. Nobody says it of themselves, nor who would be audited by it. */
export async function grantAuditScope(work: WritingWork, given: GrantAuditScopeInput): Promise<AuditScopeView> {
  const actor = staffOf(work.actor)
  demandApart('AUDIT_SCOPE_GRANTED_BY_ANOTHER', given.accountId, actor.accountId)
  const { document } = work.ports.policy.current(work.now)
  const [purposes, duties, departments] = [unique(given.purposes), unique(given.duties), unique(given.departments)]
  if (daysBetween(given.from, given.until) < 0 || purposes.length + duties.length === 0)
    throw auditScopePeriodNotValid()
  if (purposes.some((code) => !purposeOf(document, code))) throw purposeNotListed()
  await demandDepartments(work, departments)
  const auditor = isId(given.accountId) ? (await findAccounts(work, [given.accountId])).get(given.accountId) : undefined
  if (!auditor || auditor.state === 'DISABLED') throw notFound()
  if (!auditor.roles.includes('AUDITOR')) throw auditScopeNeedsAuditorRole()
  if (ACCESS_LOG_RULES.isAudited(actor, { purposes, duties, departments }))
    throw separationOfDuties('AUDIT_SCOPE_GRANTED_BY_UNAUDITED')
  const id = newId(work.now)
  const { accountId, from: fromOn, until: untilOn } = given
  const granted = { grantedBy: actor.accountId, grantedAt: work.now }
  work.em.persist(
    Object.assign(new AuditScope(), { id, accountId, purposes, duties, departments, fromOn, untilOn, ...granted }),
  )
  work.record({ act: 'audit-scope.granted', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  await work.em.flush()
  return (await listAuditScopes(work)).find((scope) => scope.id === id)!
}

const unique = <T>(given: readonly T[]): T[] => [...new Set(given)]

/** @throws Refusal NOT_FOUND when one of them is none. */
async function demandDepartments(work: WritingWork, departments: readonly string[]): Promise<void> {
  if (!departments.every(isId)) throw notFound()
  const known = await work.rows('departments-of-scope', 'select 1 from jikimi.department where id = any ($1::uuid[])', [
    departments,
  ])
  if (known.length !== departments.length) throw notFound()
}
