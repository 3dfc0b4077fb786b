import type { WritingWork } from '../../persistence/work.js'
import { cleanRequestWords } from './clean-request-words.js'
import { compareWithFile } from './compare-with-file.js'
import { demandAttended } from './demand-attended.js'
import { recordOf } from './record-of.js'
import { type RequestRow, requestRow } from './request-row.js'
import { sealRequestText } from './request-text.js'
import { requestView } from './request-view.js'
import type { NoteVerificationInput } from './request-work.inputs.js'
import {
  numberNotShown,
  proofsAtMost,
  requestChangedMeanwhile,
  requestNotThere,
  rungNotValid,
} from './requests.refusals.js'
import { REQUEST_RULES } from './requests.rules.js'
import type { RightsRequestView } from './rights-request.view.js'

const MOST_FAILED = 5

/**
 * One rung of the ladder, by the officer whose request it is: a call back, a comparison, a document. Whether a comparison
 * passed nobody says: the server compares. Once every step is climbed the request is verified by that. What stood in a
 * document or was said is nowhere. @law Decree 46①
 */
export async function noteRung(work: WritingWork, given: NoteVerificationInput): Promise<RightsRequestView> {
  const row = await demandAttended(work, given)
  if (!REQUEST_RULES.isChangeable(row.state)) throw requestNotThere()
  demandFitting(given)
  await demandTries(work, row, given)
  const { compared, differing, pseudonyms } = given.compared
    ? await compareWithFile(work, row, given.compared)
    : { compared: [], differing: [], pseudonyms: [] }
  const words = cleanRequestWords(given.words, 1000)
  const text = words === null ? null : await sealRequestText(work, row, 'VERIFICATION', words)
  const isPassed = given.compared ? REQUEST_RULES.isSame(compared, differing) : given.isPassed
  const [noted] = await work.rows<{ state: string | null }>(
    'note-rung',
    'select jikimi.note_officer_rung($1, $2, $3, $4, $5, $6::text[], $7::text[], $8) as state',
    [row.id, row.version, given.rung, isPassed, text, compared, differing, given.documentKind ?? null],
  )
  if (!noted?.state) throw requestChangedMeanwhile()
  const record = recordOf('rights-request.proof-noted', row)
  work.record({ ...record, collections: [...new Set([...record.collections, ...pseudonyms])], items: [...compared] })
  return requestView(work, await requestRow(work, row.id))
}

function demandFitting({ rung, isPassed, compared, documentKind }: NoteVerificationInput): void {
  const isFitting =
    REQUEST_RULES.isOfficersRung(rung) &&
    (rung === 'DOCUMENT') === (documentKind != null) &&
    (rung === 'COMPARISON') === (compared != null) &&
    (rung === 'COMPARISON') === (isPassed == null)
  if (!isFitting) throw rungNotValid()
}

async function demandTries(work: WritingWork, { id }: RequestRow, { rung, isPassed }: NoteVerificationInput) {
  const [counted] = await work.rows<{ failed: number; is_shown: boolean }>(
    'rungs-tried',
    `select (select count(*)::integer from jikimi.verification v where v.request_id = $1 and not v.is_passed) as failed,
       exists (select 1 from jikimi.request_event e where e.request_id = $1 and e.act = 'show-number' and e.by_account = jikimi.actor_account())
         as is_shown`,
    [id],
  )
  if (counted!.failed >= MOST_FAILED) throw proofsAtMost()
  if (rung === 'CALL_BACK' && isPassed && !counted!.is_shown) throw numberNotShown()
}
