import type { DutyCode } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { ACCESS_LOG_RULES } from './access-log.rules.js'
import { AuditScopeView } from './access-record.view.js'

interface Row {
  readonly id: string
  readonly account_id: string
  readonly purposes: string[]
  readonly duties: DutyCode[]
  readonly from_on: string
  readonly until_on: string
  readonly granted_by: string
}

/** All scopes for the chief privacy officer, the auditor's own for an auditor. */
export async function listAuditScopes(work: AnyWork): Promise<AuditScopeView[]> {
  const actor = staffOf(work.actor)
  return (await everyScope(work)).filter((scope) => ACCESS_LOG_RULES.seesScope(actor, scope))
}

/** Those within which the actor reads records. */
export async function ownScopes(work: AnyWork): Promise<AuditScopeView[]> {
  const actor = staffOf(work.actor)
  return (await everyScope(work)).filter((scope) => ACCESS_LOG_RULES.readsWithin(actor, scope))
}

/** As far as row rules let the actor see; the rules of this room decide again. */
async function everyScope(work: AnyWork): Promise<AuditScopeView[]> {
  const rows = await work.rows<Row>(
    'list-audit-scopes',
    `select id, account_id, purposes, duties, from_on::text as from_on, until_on::text as until_on, granted_by
     from jikimi.audit_scope order by granted_at desc, id desc`,
    [],
  )
  return rows.map((row) =>
    viewOf(AuditScopeView, {
      id: row.id,
      purposes: row.purposes,
      duties: row.duties,
      from: row.from_on,
      until: row.until_on,
      accountId: row.account_id,
      grantedById: row.granted_by,
    }),
  )
}
