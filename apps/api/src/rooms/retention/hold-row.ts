import type { HoldKind, HoldState } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { HoldView } from './hold.view.js'
import { RETENTION_RULES } from './retention.rules.js'

export interface HoldRow {
  readonly id: string
  readonly kind: HoldKind
  readonly statute: string | null
  readonly reference_sealed: Buffer | null
  readonly review_on: string
  readonly placed_by: string
  readonly placed_at: Date
  readonly release_asked_by: string | null
  readonly release_asked_at: Date | null
  readonly released_by: string | null
  readonly released_at: Date | null
  readonly version: number
  readonly state: HoldState
  readonly collections: number
  readonly case_numbers: string[]
}

/** Of `jikimi.hold h`. */
export const HOLD_STATE = `case when h.released_at is not null then 'RELEASED' when h.release_asked_at is not null then 'RELEASE_ASKED'
  when h.review_on <= jikimi.today() then 'REVIEW_DUE' else 'IN_FORCE' end`

export const SELECT_HOLDS = `
select h.id, h.kind, h.statute, h.reference_sealed, h.review_on::text as review_on, h.placed_by, h.placed_at, h.release_asked_by,
  h.release_asked_at, h.released_by, h.released_at, h.version, ${HOLD_STATE} as state,
  (select count(i.collection_id)::integer from jikimi.hold_item i where i.hold_id = h.id) as collections,
  array(select i.case_number from jikimi.hold_item i where i.hold_id = h.id order by 1) as case_numbers
from jikimi.hold h`

export async function holdRows(work: AnyWork, ids: readonly string[]): Promise<HoldRow[]> {
  return work.rows<HoldRow>('holds-by-id', `${SELECT_HOLDS} where h.id = any ($1::uuid[])`, [ids])
}

/** @throws Refusal NOT_FOUND for none that the actor sees. */
export async function demandHold(work: AnyWork, id: string): Promise<HoldRow> {
  const [row] = isId(id) ? await holdRows(work, [id]) : []
  if (!row) throw notFound()
  return row
}

/** What this actor may know of it: an auditor not which proceeding. */
export const holdView = (work: AnyWork, row: HoldRow): HoldView =>
  viewOf(HoldView, {
    id: row.id,
    kind: row.kind,
    statute: row.statute,
    reviewOn: row.review_on,
    state: row.state,
    collections: row.collections,
    caseNumbers: row.case_numbers,
    placedAt: row.placed_at,
    releaseAskedAt: row.release_asked_at,
    releasableFrom:
      row.release_asked_at && !row.released_at ? RETENTION_RULES.releasableFrom(row.release_asked_at) : null,
    releasedAt: row.released_at,
    version: row.version,
    placedById: row.placed_by,
    releaseAskedById: row.release_asked_by,
    releasedById: row.released_by,
    sealedReference: RETENTION_RULES.readsReference(staffOf(work.actor)) ? row.reference_sealed : null,
  })
