import type { WritingWork } from '../../../persistence/work.js'
import { demandAttended } from '../demand-attended.js'
import type { RightsRequestView } from '../rights-request.view.js'
import { changedRequest } from './changed-request.js'
import type { ProposeCorrectionInput } from './decisions.inputs.js'
import { layCorrections } from './propose-correction.js'

/** What the person wrote or said, as fields. */
export async function proposeCorrection(work: WritingWork, given: ProposeCorrectionInput): Promise<RightsRequestView> {
  const row = await demandAttended(work, given)
  await layCorrections(work, row, { changes: given.changes, words: given.words })
  return changedRequest(work, row, { act: 'rights-request.correction-proposed' })
}
