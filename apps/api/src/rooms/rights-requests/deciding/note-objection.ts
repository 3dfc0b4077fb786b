import { answerDueOn, dayInSeoul, daysBetween } from '@jikimi/policy'
import { newId } from '../../../kernel/identifier.js'
import type { WritingWork } from '../../../persistence/work.js'
import { demandMoved } from '../demand-moved.js'
import type { RequestRow } from '../request-row.js'
import { sealRequestText } from '../request-text.js'
import type { RightsRequestView } from '../rights-request.view.js'
import { changedRequest } from './changed-request.js'
import { cleanWords } from './clean-words.js'
import type { NoteObjectionInput } from './decisions.inputs.js'
import { objectionNotPossible } from './decisions.refusals.js'
import { demandAct } from './demand-act.js'

const DAYS = 30

/** What the person objects, written down by who works on the request. */
export async function noteObjection(work: WritingWork, given: NoteObjectionInput): Promise<RightsRequestView> {
  const row = await demandAct(work, given, 'object')
  await object(work, row, given)
  return changedRequest(work, row, { act: 'rights-request.objected' })
}

/**
 * Takes an objection: once, within thirty days, to what was not granted. A second round begins, decided by another. The
 * caller establishes who objects, the database decides again, and the caller records it.
 *
 * @law PIPA 38⑤
 * @throws Refusal OBJECTION_NOT_POSSIBLE, REASON_TOO_SHORT, TEXT_NOT_VALID, REQUEST_CHANGED_MEANWHILE
 */
export async function object(
  work: WritingWork,
  row: RequestRow,
  { receivedAt, words }: { readonly receivedAt: Date; readonly words: string },
): Promise<void> {
  const { notified_at: told, decided_at: decided, outcome, round, state } = row
  if (state !== 'NOTIFIED' || round !== 1 || (outcome !== 'PART' && outcome !== 'REFUSED') || !told || !decided)
    throw objectionNotPossible()
  const day = dayInSeoul(receivedAt)
  // Of paper only its day is known: that of the decision itself, too
  if (daysBetween(dayInSeoul(told), day) > DAYS || day < dayInSeoul(decided) || receivedAt > work.now)
    throw objectionNotPossible()
  const text = await sealRequestText(work, row, 'OBJECTION', cleanWords(words, 1))
  demandMoved(
    await work.rows<{ is_done: boolean }>(
      'object-to-decision',
      'select jikimi.object_to_decision($1, $2, $3, $4, $5::date, $6) as is_done',
      [newId(work.now), row.id, row.version, receivedAt, answerDueOn(receivedAt), text],
    ),
  )
}
