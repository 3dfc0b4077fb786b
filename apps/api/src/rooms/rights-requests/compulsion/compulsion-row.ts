import type { CompulsionState } from '@jikimi/schema'
import { staffOf } from '../../../authority/actor.js'
import { notFound } from '../../../kernel/general.refusals.js'
import { isId } from '../../../kernel/identifier.js'
import { viewOf } from '../../../kernel/view.js'
import type { AnyWork } from '../../../persistence/work.js'
import { COMPULSION_RULES } from './compulsion.rules.js'
import { CompulsionView } from './compulsion.view.js'

export interface CompulsionRow {
  readonly id: string
  readonly statute: string
  readonly reference_sealed: Buffer
  readonly hours: number
  readonly asked_by: string
  readonly asked_at: Date
  readonly decided_by: string | null
  readonly decided_at: Date | null
  readonly is_approved: boolean | null
  readonly until_at: Date | null
  readonly version: number
  readonly state: CompulsionState
  readonly case_numbers: string[]
  readonly looked_at: Date[]
}

/** Of `jikimi.compulsion c`. */
export const COMPULSION_STATE = `case when c.decided_at is null then 'ASKED' when not c.is_approved then 'DECLINED'
  when jikimi.now() < c.until_at then 'IN_FORCE' else 'OVER' end`

/** `$1`: whether the actor sees all, `$2`: for whom they sign second. */
export const SELECT_COMPULSIONS = `
select c.id, c.statute, c.reference_sealed, c.hours, c.asked_by, c.asked_at, c.decided_by, c.decided_at, c.is_approved, c.until_at,
  c.version, ${COMPULSION_STATE} as state,
  array(select i.case_number from jikimi.compulsion_item i where i.compulsion_id = c.id order by 1) as case_numbers,
  array(select k.at from jikimi.compulsion_look k where k.compulsion_id = c.id order by 1) as looked_at
from jikimi.compulsion c where ($1::boolean or c.asked_by = any ($2::uuid[]))`

export const seenBy = (work: AnyWork): readonly [boolean, readonly string[]] => {
  const actor = staffOf(work.actor)
  return [COMPULSION_RULES.seesAll(actor), actor.deputisesFor]
}

/** @throws Refusal NOT_FOUND for none that the actor sees. */
export async function demandCompulsion(work: AnyWork, id: string): Promise<CompulsionRow> {
  const [row] = isId(id)
    ? await work.rows<CompulsionRow>('compulsion-by-id', `${SELECT_COMPULSIONS} and c.id = $3`, [...seenBy(work), id])
    : []
  if (!row) throw notFound()
  return row
}

export const compulsionView = (work: AnyWork, row: CompulsionRow): CompulsionView =>
  viewOf(CompulsionView, {
    id: row.id,
    state: row.state,
    statute: row.statute,
    hours: row.hours,
    caseNumbers: row.case_numbers,
    askedAt: row.asked_at,
    decidedAt: row.decided_at,
    untilAt: row.until_at,
    lookedAt: row.looked_at,
    version: row.version,
    askedById: row.asked_by,
    decidedById: row.decided_by,
    sealedReference: COMPULSION_RULES.readsReference(staffOf(work.actor)) ? row.reference_sealed : null,
  })
