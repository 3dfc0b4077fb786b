import { staffOf } from '../../../authority/actor.js'
import { notFound } from '../../../kernel/general.refusals.js'
import { isId } from '../../../kernel/identifier.js'
import { viewOf } from '../../../kernel/view.js'
import type { AnyWork } from '../../../persistence/work.js'
import { UNCLAIMED_RULES } from './unclaimed.rules.js'
import { RestrictionLiftView, UnclaimedRestrictionView } from './unclaimed.view.js'

export interface UnclaimedRow {
  readonly id: string
  readonly began_at: Date
  readonly case_number: string
  readonly purpose: string
  readonly pseudonym: string
  readonly awaits_correction: boolean
  readonly request_id: string | null
  readonly request_number: string | null
  readonly lift_id: string | null
  readonly asked_by: string | null
  readonly asked_at: Date | null
  readonly reason_sealed: Buffer | null
  readonly version: number | null
}

const SELECT = `
select u.* from jikimi.unclaimed_restrictions($1::uuid, $2::timestamptz, $3::uuid, $4) u
where $5::boolean or u.asked_by = any ($6::uuid[]) order by u.began_at, u.id`

interface After {
  readonly at: string | Date
  readonly id: string
}

/** Those that the actor sees, oldest first. */
export function unclaimedRows(work: AnyWork, id: string | null, after: After | null, most: number) {
  const actor = staffOf(work.actor)
  const seen = [UNCLAIMED_RULES.seesAll(actor), actor.deputisesFor]
  return work.rows<UnclaimedRow>('unclaimed-restrictions', SELECT, [
    id,
    after?.at ?? null,
    after?.id ?? null,
    most,
    ...seen,
  ])
}

/** @throws Refusal NOT_FOUND for none that the actor sees, and for one that ended or was taken over. */
export async function demandUnclaimed(work: AnyWork, id: string): Promise<UnclaimedRow> {
  const [row] = isId(id) ? await unclaimedRows(work, id, null, 1) : []
  if (!row) throw notFound()
  return row
}

export const unclaimedView = (row: UnclaimedRow): UnclaimedRestrictionView =>
  viewOf(UnclaimedRestrictionView, {
    id: row.id,
    caseNumber: row.case_number,
    purpose: row.purpose,
    beganAt: row.began_at,
    awaitsCorrection: row.awaits_correction,
    requestId: row.request_id,
    requestNumber: row.request_number,
    lift: row.lift_id
      ? viewOf(RestrictionLiftView, {
          id: row.lift_id,
          askedAt: row.asked_at!,
          version: row.version!,
          askedById: row.asked_by!,
          sealedReason: row.reason_sealed!,
        })
      : null,
  })
