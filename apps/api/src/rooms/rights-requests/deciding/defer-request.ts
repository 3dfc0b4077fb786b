import { dayInSeoul } from '@jikimi/policy'
import { newId } from '../../../kernel/identifier.js'
import type { WritingWork } from '../../../persistence/work.js'
import { demandMoved } from '../demand-moved.js'
import { sealRequestText } from '../request-text.js'
import type { RightsRequestView } from '../rights-request.view.js'
import { changedRequest } from './changed-request.js'
import { cleanWords } from './clean-words.js'
import type { DeferRightsRequestInput } from './decisions.inputs.js'
import { deferralNotValid, deferralOnlyOfAccess } from './decisions.refusals.js'
import { DECISION_RULES } from './decisions.rules.js'
import { demandAct } from './demand-act.js'
import { demandNamesNobody } from './demand-names-nobody.js'

const SHORTEST = 20

/** Access alone, for a justified reason, which the person is told within the ten days. @law PIPA 35③, Decree 42② */
export async function deferRequest(work: WritingWork, given: DeferRightsRequestInput): Promise<RightsRequestView> {
  const row = await demandAct(work, given, 'defer')
  if (!DECISION_RULES.isDeferrable(row.kind)) throw deferralOnlyOfAccess()
  const today = dayInSeoul(work.now)
  if (given.until <= today || row.due_on < today) throw deferralNotValid()
  const words = cleanWords(given.words, SHORTEST)
  await demandNamesNobody(work, row, [words])
  const text = await sealRequestText(work, row, 'DEFERRAL', words)
  demandMoved(
    await work.rows<{ is_done: boolean }>(
      'defer-request',
      'select jikimi.defer_request($1, $2, $3, $4::date, $5) as is_done',
      [newId(work.now), row.id, given.version, given.until, text],
    ),
  )
  return changedRequest(work, row, { act: 'rights-request.deferred' })
}
