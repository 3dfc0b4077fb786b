import { daysBetween, purposeOf } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notFound, purposeNotListed } from '../../kernel/general.refusals.js'
import { isId, newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import type { GrantAuditScopeInput } from './access-log.inputs.js'
import { auditScopeNeedsAuditorRole, auditScopePeriodNotValid } from './access-log.refusals.js'
import type { AuditScopeView } from './access-record.view.js'
import { AuditScope } from './audit-scope.js'
import { listAuditScopes } from './find-audit-scopes.js'

/** Which records an auditor may read. Nobody says it of themselves. */
export async function grantAuditScope(work: WritingWork, given: GrantAuditScopeInput): Promise<AuditScopeView> {
  const { accountId: grantedBy } = staffOf(work.actor)
  demandApart('AUDIT_SCOPE_GRANTED_BY_ANOTHER', given.accountId, grantedBy)
  const { document } = work.ports.policy.current(work.now)
  const [purposes, duties] = [[...new Set(given.purposes)], [...new Set(given.duties)]]
  if (daysBetween(given.from, given.until) < 0 || purposes.length + duties.length === 0)
    throw auditScopePeriodNotValid()
  if (purposes.some((code) => !purposeOf(document, code))) throw purposeNotListed()
  const auditor = isId(given.accountId) ? (await findAccounts(work, [given.accountId])).get(given.accountId) : undefined
  if (!auditor || auditor.state === 'DISABLED') throw notFound()
  if (!auditor.roles.includes('AUDITOR')) throw auditScopeNeedsAuditorRole()
  const id = newId(work.now)
  const { accountId, from: fromOn, until: untilOn } = given
  work.em.persist(
    Object.assign(new AuditScope(), {
      id,
      accountId,
      purposes,
      duties,
      fromOn,
      untilOn,
      grantedBy,
      grantedAt: work.now,
    }),
  )
  work.record({ act: 'audit-scope.granted', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  await work.em.flush()
  return (await listAuditScopes(work)).find((scope) => scope.id === id)!
}
