import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'

/** The actor's draft for this case is gone with what they do; says whether there was one. */
export async function dropDraft(work: WritingWork, caseId: string): Promise<boolean> {
  const gone = await work.rows(
    'drop-draft',
    'delete from jikimi.case_draft where case_id = $1 and account_id = $2 returning case_id',
    [caseId, staffOf(work.actor).accountId],
  )
  return gone.length > 0
}
