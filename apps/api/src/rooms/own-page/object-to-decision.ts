import { answerDueOn } from '@jikimi/policy'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { cleanRequestWords, demandMoved, requestNotThere, sealRequestText } from '../rights-requests/index.js'
import { changedOwnRequest } from './changed-own-request.js'
import { demandOwnRequest } from './own-request-rows.js'
import type { ObjectToDecisionInput } from './own-request.inputs.js'
import { ownRequestView } from './own-request-view.js'
import type { OwnRequestView } from './own-request.view.js'

const WORDS = 4000

/** Says no to what was decided, once and within thirty days: somebody else decides anew. @law PIPA 38⑤ */
export async function objectToDecision(
  work: WritingWork,
  { id, version, words }: ObjectToDecisionInput,
): Promise<OwnRequestView> {
  const row = await demandOwnRequest(work, id)
  if (!ownRequestView(work, row).canObject) throw requestNotThere()
  const text = cleanRequestWords(words, WORDS)
  const textId = text === null ? null : await sealRequestText(work, row, 'OBJECTION', text)
  demandMoved(
    await work.rows<{ is_done: boolean }>(
      'object-to-decision',
      'select jikimi.object_to_decision($1, $2, $3, $4, $5::date, $6) as is_done',
      [newId(work.now), id, version, work.now, answerDueOn(work.now), textId],
    ),
  )
  return changedOwnRequest(work, row, 'own-page.objected')
}
