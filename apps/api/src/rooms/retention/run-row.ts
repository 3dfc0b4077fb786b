import type { DestructionRunState } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { DestructionRunView } from './destruction-run.view.js'
import { RETENTION_RULES } from './retention.rules.js'

export interface RunRow {
  readonly id: string
  readonly state: DestructionRunState
  readonly standing_id: string | null
  readonly due_until: string
  readonly purposes: string[]
  readonly reason_sealed: Buffer | null
  readonly prepared_by: string | null
  readonly prepared_at: Date
  readonly approved_by: string | null
  readonly approved_at: Date | null
  readonly declined_by: string | null
  readonly declined_at: Date | null
  readonly started_at: Date | null
  readonly finished_at: Date | null
  readonly certificate_number: string | null
  readonly version: number
}

/** Who approved one that rests on a standing approval is who gave that. */
export const SELECT_RUNS = `
select r.id, r.state, r.standing_id, r.due_until::text as due_until, r.purposes, r.reason_sealed, r.prepared_by, r.prepared_at,
  coalesce(r.approved_by, s.approved_by) as approved_by, coalesce(r.approved_at, s.approved_at) as approved_at, r.declined_by,
  r.declined_at, r.started_at, r.finished_at, r.certificate_number, r.version
from jikimi.destruction_run r left join jikimi.standing_approval s on s.id = r.standing_id`

/** @throws Refusal NOT_FOUND for none that the actor sees. */
export async function demandRun(work: AnyWork, id: string): Promise<RunRow> {
  const [row] = isId(id) ? await work.rows<RunRow>('run-by-id', `${SELECT_RUNS} where r.id = $1`, [id]) : []
  if (!row || !RETENTION_RULES.seesRun(staffOf(work.actor), row.prepared_by)) throw notFound()
  return row
}

export const runView = (row: RunRow): DestructionRunView =>
  viewOf(DestructionRunView, {
    id: row.id,
    state: row.state,
    isStanding: row.standing_id !== null,
    preparedAt: row.prepared_at,
    approvedAt: row.approved_at,
    declinedAt: row.declined_at,
    dueUntil: row.due_until,
    purposes: row.purposes,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    certificateNumber: row.certificate_number,
    version: row.version,
    preparedById: row.prepared_by,
    approvedById: row.approved_by,
    declinedById: row.declined_by,
    sealedReason: row.reason_sealed,
  })
