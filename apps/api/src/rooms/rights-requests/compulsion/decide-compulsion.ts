import { staffOf } from '../../../authority/actor.js'
import { demandApart } from '../../../authority/separation.js'
import { notFound } from '../../../kernel/general.refusals.js'
import type { WritingWork } from '../../../persistence/work.js'
import { compulsionView, demandCompulsion } from './compulsion-row.js'
import type { DecideCompulsionInput } from './compulsion.inputs.js'
import { compulsionAlreadyDecided } from './compulsion.refusals.js'
import { COMPULSION_RULES } from './compulsion.rules.js'
import type { CompulsionView } from './compulsion.view.js'

/** Never by who asked. @throws Refusal COMPULSION_ALREADY_DECIDED when somebody else was faster */
export async function decideCompulsion(
  work: WritingWork,
  { id, version, isApproved }: DecideCompulsionInput,
): Promise<CompulsionView> {
  const row = await demandCompulsion(work, id)
  const actor = staffOf(work.actor)
  demandApart('COMPULSION_DECIDED_BY_ANOTHER', row.asked_by, actor.accountId)
  if (!COMPULSION_RULES.decidesAfter(actor, row.asked_by)) throw notFound()
  if (row.decided_at) throw compulsionAlreadyDecided()
  const [done] = await work.rows<{ is_done: boolean }>(
    'decide-compulsion',
    'select jikimi.decide_compulsion($1, $2, $3) as is_done',
    [row.id, version, isApproved],
  )
  if (!done?.is_done) throw compulsionAlreadyDecided()
  const act = isApproved ? 'compulsion.approved' : 'compulsion.declined'
  work.record({ act, ground: { duty: 'RIGHTS_REQUEST' }, collections: [], objectId: row.id })
  return compulsionView(work, await demandCompulsion(work, row.id))
}
