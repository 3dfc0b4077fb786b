import { daysBetween, purposeOf } from '@jikimi/policy'
import type { DutyCode } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { notFound, purposeNotListed } from '../../kernel/general.refusals.js'
import { isId, newId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, WritingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import type { GrantAuditScopeInput } from './access-log.inputs.js'
import { auditScopeNeedsAuditorRole, auditScopePeriodNotValid } from './access-log.refusals.js'
import { AuditScopeView } from './access-record.view.js'
import { AuditScope } from './audit-scope.js'

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
  const rows = await work.rows<Row>(
    'list-audit-scopes',
    `select id, account_id, purposes, duties, from_on::text as from_on, until_on::text as until_on, granted_by
     from jikimi.audit_scope order by granted_at desc, id desc limit 200`,
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

export async function grantAuditScope(work: WritingWork, given: GrantAuditScopeInput): Promise<AuditScopeView> {
  const { accountId: grantedBy } = staffOf(work.actor)
  const { document } = work.ports.policy.current(work.now)
  const [purposes, duties] = [[...new Set(given.purposes)], [...new Set(given.duties)]]
  if (daysBetween(given.from, given.until) < 0 || purposes.length + duties.length === 0)
    throw auditScopePeriodNotValid()
  if (purposes.some((code) => !purposeOf(document, code))) throw purposeNotListed()
  const auditor = isId(given.accountId) ? (await findAccounts(work, [given.accountId])).get(given.accountId) : undefined
  if (!auditor || auditor.state === 'DISABLED') throw notFound()
  if (!auditor.roles.includes('AUDITOR') || auditor.id === grantedBy) throw auditScopeNeedsAuditorRole()
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
