import { notFound } from '../../../kernel/general.refusals.js'
import { isId } from '../../../kernel/identifier.js'
import type { WritingWork } from '../../../persistence/work.js'
import { demandAttended } from '../demand-attended.js'
import { demandMoved } from '../demand-moved.js'
import { REQUEST_RULES } from '../requests.rules.js'
import type { RightsRequestView } from '../rights-request.view.js'
import { changedRequest } from './changed-request.js'
import type { DropCorrectionInput } from './decisions.inputs.js'
import { correctionNotPossible } from './decisions.refusals.js'
import { proposedCorrections } from './proposed-corrections.js'

/** Takes a proposal back, before it is decided. */
export async function dropCorrection(work: WritingWork, given: DropCorrectionInput): Promise<RightsRequestView> {
  const row = await demandAttended(work, given)
  if (!REQUEST_RULES.isChangeable(row.state)) throw correctionNotPossible()
  const proposed = await proposedCorrections(work, row.id)
  if (!isId(given.correctionId) || !proposed.some(({ id }) => id === given.correctionId)) throw notFound()
  demandMoved(
    await work.rows<{ is_done: boolean }>('drop-correction', 'select jikimi.drop_correction($1, $2, $3) as is_done', [
      given.correctionId,
      row.id,
      given.version,
    ]),
  )
  return changedRequest(work, row, { act: 'rights-request.correction-dropped' })
}
