import type { MessageDirection } from '@jikimi/schema'
import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { openLetters, type SealedLetter } from '../subjects/index.js'
import { asTheVisitorReads } from './as-the-visitor-reads.js'
import { OwnConversationView, OwnMessageView } from './conversation.view.js'
import { demandVisit, type VisitRow } from './find-visit.js'
import { isWritable } from './is-writable.js'
import { readOwnCase } from './read-own-case.js'

interface Row extends SealedLetter {
  readonly direction: MessageDirection
  readonly sent_at: Date
}

/** The visitor's own letters, opened; a handover note is never among them. `act` is what the access record will say. */
export async function readConversation(
  work: AnyWork,
  { maskedIdentifiers = false, act = 'conversation.viewed' } = {},
): Promise<OwnConversationView> {
  const visit = await demandVisit(work)
  const opened = await openLetters(work.ports, visit, await lettersOf(work, visit))
  const letters = await asTheVisitorReads(work, visit, opened)
  const { purpose, pseudonym, case_id: caseId, number: caseNumber } = visit
  const shown = { act, ground: { purpose }, pseudonym, caseId, caseNumber }
  return viewOf(OwnConversationView, {
    case: await readOwnCase(work, visit.id),
    messages: letters.map(({ id, direction, sent_at: at, body }) =>
      shows(viewOf(OwnMessageView, { id, direction, at, body }), shown),
    ),
    canWriteBack: isWritable(work, visit),
    visitUntil: visit.until_at,
    maskedIdentifiers,
  })
}

const lettersOf = (work: AnyWork, { case_id }: VisitRow): Promise<Row[]> =>
  work.rows<Row>(
    'own-letters',
    `select id, direction, sent_at, sealed from jikimi.case_message
     where case_id = $1 and direction <> 'HANDOVER' order by sent_at, id`,
    [case_id],
  )
