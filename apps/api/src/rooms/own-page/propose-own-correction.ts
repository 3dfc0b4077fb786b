import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { layCorrections, requestChangedMeanwhile } from '../rights-requests/index.js'
import { changedOwnRequest } from './changed-own-request.js'
import { demandThePerson } from './demand-the-person.js'
import { demandOwnRequest } from './own-request-rows.js'
import type { ProposeOwnCorrectionInput } from './own-request.inputs.js'
import type { OwnRequestView } from './own-request.view.js'

/** Says how items should read. An officer looks at it and decides; nothing is changed by it. @law PIPA 36①⑤ */
export async function proposeOwnCorrection(
  work: WritingWork,
  { id, version, changes, words }: ProposeOwnCorrectionInput,
): Promise<OwnRequestView> {
  demandThePerson(work)
  const row = await demandOwnRequest(work, id)
  if (row.version !== version) throw requestChangedMeanwhile()
  const targets = await targetsOf(work, id)
  const named = changes.map(({ heldId, item, value }) => {
    const targetId = targets.get(heldId)
    if (targetId === undefined) throw notFound()
    return { targetId, item, value }
  })
  await layCorrections(work, row, { changes: named, words })
  return changedOwnRequest(work, row, 'own-page.corrected')
}

/** By what is held of the person: which target of the request it is. */
async function targetsOf(work: WritingWork, request: string): Promise<ReadonlyMap<string, string>> {
  const rows = await work.rows<{ target_id: string; held_id: string }>(
    'own-targets',
    'select * from jikimi.own_targets($1)',
    [request],
  )
  return new Map(rows.map(({ target_id, held_id }) => [held_id, target_id]))
}
