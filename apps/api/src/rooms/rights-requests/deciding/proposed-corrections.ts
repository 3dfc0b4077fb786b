import type { AnyWork } from '../../../persistence/work.js'

export interface ProposedCorrection {
  readonly id: string
  readonly target_id: string
  readonly item: string
  readonly text_id: string | null
  readonly is_masked: boolean
  readonly proposed_by: string | null
  readonly proposed_at: Date
}

/** What stands to be put right, in the order in which it was proposed. */
export const proposedCorrections = (work: AnyWork, requestId: string): Promise<ProposedCorrection[]> =>
  work.rows<ProposedCorrection>(
    'proposed-corrections',
    `select k.id, k.target_id, k.item, k.text_id, k.is_masked, k.proposed_by, k.proposed_at from jikimi.request_correction k
     where k.request_id = $1 and k.dropped_at is null and k.executed_at is null order by k.proposed_at, k.id`,
    [requestId],
  )
