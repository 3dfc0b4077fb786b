import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { ACCESS_CONTROL_RULES } from './access-control.rules.js'
import { SeparationExceptionView } from './separation.view.js'

interface Row {
  readonly id: string
  readonly rule: string
  readonly account_id: string
  readonly deputy_id: string
  readonly authority: string
  readonly declared_by: string
  readonly declared_at: Date
  readonly accepted_at: Date | null
  readonly ended_at: Date | null
}

const SELECT = `
select id, rule, account_id, deputy_id, authority, declared_by, declared_at, accepted_at, ended_at
from jikimi.separation_exception`

/** Ended ones included, newest first; whoever oversees nothing sees those in which they are named. */
export async function listExceptions(work: AnyWork): Promise<SeparationExceptionView[]> {
  const actor = staffOf(work.actor)
  const rows = await work.rows<Row>('list-exceptions', `${SELECT} order by declared_at desc, id desc`, [])
  return rows.map(exceptionView).filter((exception) => ACCESS_CONTROL_RULES.readsException(actor, exception))
}

/** @throws Refusal NOT_FOUND, for one that the actor doesn't read too. */
export async function exceptionById(work: AnyWork, id: string): Promise<SeparationExceptionView> {
  const [row] = isId(id) ? await work.rows<Row>('exception-by-id', `${SELECT} where id = $1`, [id]) : []
  const exception = row && exceptionView(row)
  if (!exception || !ACCESS_CONTROL_RULES.readsException(staffOf(work.actor), exception)) throw notFound()
  return exception
}

const exceptionView = (row: Row): SeparationExceptionView =>
  viewOf(SeparationExceptionView, {
    id: row.id,
    rule: row.rule,
    authority: row.authority,
    declaredAt: row.declared_at,
    acceptedAt: row.accepted_at,
    endedAt: row.ended_at,
    isInForce: row.accepted_at !== null && row.ended_at === null,
    accountId: row.account_id,
    deputyId: row.deputy_id,
    declaredById: row.declared_by,
  })
