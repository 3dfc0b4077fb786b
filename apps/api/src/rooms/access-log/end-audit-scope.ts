import { LockMode } from '@mikro-orm/postgresql'
import { staffOf } from '../../authority/actor.js'
import { separationOfDuties } from '../../authority/authority.refusals.js'
import { demandApart } from '../../authority/separation.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { ACCESS_LOG_RULES } from './access-log.rules.js'
import { AuditScope } from './audit-scope.js'
import type { AuditScopeView } from './audit-scope.view.js'
import { listAuditScopes } from './find-audit-scopes.js'

/** From the next statement on the auditor reads nothing by it. Whom it audits does not end it either. */
export async function endAuditScope(work: WritingWork, id: string): Promise<AuditScopeView> {
  const actor = staffOf(work.actor)
  // Row rules hide from the lock what may not be changed: it comes without one then, and the rules here say why
  const locked = isId(id) ? await work.em.findOne(AuditScope, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null
  const scope = locked ?? (isId(id) ? await work.em.findOne(AuditScope, { id }) : null)
  if (!scope || !ACCESS_LOG_RULES.seesScope(actor, scope)) throw notFound()
  demandApart('AUDIT_SCOPE_GRANTED_BY_ANOTHER', scope.accountId, actor.accountId)
  if (ACCESS_LOG_RULES.isAudited(actor, scope)) throw separationOfDuties('AUDIT_SCOPE_GRANTED_BY_UNAUDITED')
  scope.end(actor.accountId, work.now)
  work.record({ act: 'audit-scope.ended', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  await work.em.flush()
  return (await listAuditScopes(work)).find((one) => one.id === id)!
}
