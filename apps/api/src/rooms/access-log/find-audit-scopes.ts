import type { DutyCode } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { DepartmentView } from '../staff/index.js'
import { ACCESS_LOG_RULES } from './access-log.rules.js'
import { AuditScopeView } from './audit-scope.view.js'

/** A scope as verbs reckon with it. Days by Seoul's calendar, both included; `first` and `last` bound them as instants. */
export interface ReadScope {
  readonly id: string
  readonly accountId: string
  readonly purposes: string[]
  readonly duties: DutyCode[]
  /** None means every department; acts of nobody on the staff are within either way. */
  readonly departments: readonly string[]
  readonly from: string
  readonly until: string
  readonly first: Date
  readonly last: Date
  readonly endedAt: Date | null
}

interface Row extends ReadScope {
  readonly named: readonly { readonly id: string; readonly nameKo: string; readonly nameEn: string }[]
  readonly grantedById: string
  readonly endedById: string | null
}

/** All scopes for who grants them, the auditor's own for an auditor; ended ones too. */
export async function listAuditScopes(work: AnyWork): Promise<AuditScopeView[]> {
  const actor = staffOf(work.actor)
  const rows = await everyScope(work)
  return rows.filter((scope) => ACCESS_LOG_RULES.seesScope(actor, scope)).map(scopeView)
}

/** Those within which the actor reads records. */
export async function ownScopes(work: AnyWork): Promise<ReadScope[]> {
  const actor = staffOf(work.actor)
  return (await everyScope(work)).filter((scope) => ACCESS_LOG_RULES.readsWithin(actor, scope))
}

/** As far as row rules let the actor see; the rules of this room decide again. */
const everyScope = (work: AnyWork): Promise<Row[]> =>
  work.rows<Row>(
    'list-audit-scopes',
    `select id, account_id as "accountId", purposes, duties, departments, from_on::text as "from", until_on::text as "until",
       from_on::timestamp at time zone 'Asia/Seoul' as first, (until_on + 1)::timestamp at time zone 'Asia/Seoul' as last,
       granted_by as "grantedById", ended_at as "endedAt", ended_by as "endedById",
       coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'nameKo', d.name_ko, 'nameEn', d.name_en) order by d.name_en, d.id)
         from jikimi.department d where d.id = any (s.departments)), '[]') as named
     from jikimi.audit_scope s order by granted_at desc, id desc`,
    [],
  )

const scopeView = ({ id, purposes, duties, from, until, accountId, grantedById, endedAt, endedById, named }: Row) =>
  viewOf(AuditScopeView, {
    id,
    purposes,
    duties,
    departments: named.map((one) => viewOf(DepartmentView, one)),
    from,
    until,
    endedAt,
    accountId,
    grantedById,
    endedById,
  })
