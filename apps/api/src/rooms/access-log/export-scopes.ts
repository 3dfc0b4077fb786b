import type { DutyCode } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import type { AnyWork } from '../../persistence/work.js'
import type { ExportScope } from './record-export.rules.js'

interface Row {
  readonly purposes: string[]
  readonly duties: DutyCode[]
  readonly departments: string[]
  readonly from_on: string
  readonly until_on: string
}

/** The actor's own scopes that have not been ended: what their exports may hold. */
export async function exportScopes(work: AnyWork): Promise<ExportScope[]> {
  const rows = await work.rows<Row>(
    'export-scopes',
    `select purposes, duties, departments, from_on::text as from_on, until_on::text as until_on
     from jikimi.audit_scope where account_id = $1 and ended_at is null order by from_on`,
    [staffOf(work.actor).accountId],
  )
  return rows.map(({ purposes, duties, departments, from_on, until_on }) => ({
    purposes,
    duties,
    departments,
    from: from_on,
    until: until_on,
  }))
}
