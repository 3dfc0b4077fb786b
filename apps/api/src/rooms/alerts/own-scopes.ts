import type { DutyCode } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import type { AnyWork } from '../../persistence/work.js'
import { ALERTS_RULES } from './alerts.rules.js'

/** What an auditor may read, as `SCOPED` takes it: days by Seoul's calendar. */
interface Scope {
  readonly accountId: string
  readonly purposes: string[]
  readonly duties: DutyCode[]
  readonly departments: string[]
  readonly from: string
  readonly until: string
}

/** The scopes that count for this actor, as JSON for `SCOPED`. */
export async function ownScopes(work: AnyWork): Promise<string> {
  const actor = staffOf(work.actor)
  const scopes = await work.rows<Scope>(
    'scopes-of-alerts',
    `select account_id as "accountId", purposes, duties, departments, from_on::text as "from", until_on::text as "until"
     from jikimi.audit_scope where ended_at is null`,
    [],
  )
  return JSON.stringify(scopes.filter((scope) => ALERTS_RULES.readsWithin(actor, scope)))
}

/** Whether an alert `a` lies within one of the scopes in this parameter. */
export const SCOPED = (parameter: string): string => `
exists (select 1 from jsonb_to_recordset(${parameter}::jsonb)
    as s (purposes text[], duties text[], departments uuid[], "from" date, until date)
  where (a.purpose = any (s.purposes) or a.duty = any (s.duties))
    and (cardinality(s.departments) = 0 or a.department_id = any (s.departments))
    and (a.at at time zone 'Asia/Seoul')::date between s."from" and s.until)`
