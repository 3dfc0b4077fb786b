import { dayInSeoul, daysBetween } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { shows, type Shown } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { maskedCollection } from '../subjects/index.js'
import { isPastDue } from './case-due.js'
import type { CaseRow } from './case-row.js'
import { InquiryCaseView, MaskedItemView } from './inquiry-case.view.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

/** The masked view of a case, tied to the collection it shows. `act` is what the access record will say. */
export async function caseView(work: AnyWork, row: CaseRow, act: string): Promise<InquiryCaseView> {
  const actor = staffOf(work.actor)
  const { items, contentLength } = await maskedCollection(work, row)
  const shown: Shown = {
    act,
    ground: { purpose: row.purpose },
    pseudonym: row.pseudonym,
    caseId: row.case_id,
    caseNumber: row.number,
  }
  const dueOn = row.due_on
  return viewOf(InquiryCaseView, {
    id: row.case_id,
    number: row.number,
    purpose: row.purpose,
    state: row.state,
    locale: row.locale,
    items: items.map((item) => shows(viewOf(MaskedItemView, item), shown)),
    contentLength,
    receivedAt: row.received_at,
    isMine: INQUIRY_RULES.holds(actor, row),
    reachUntil: INQUIRY_RULES.hasReach(actor, row, work.now) ? row.reach_until : null,
    answeredAt: row.answered_at,
    closedAt: row.closed_at,
    closeReason: row.close_reason,
    attention: row.attention,
    reopenableUntil: row.state === 'CLOSED' && !isPastDue(row, work.now) ? dueOn : null,
    dueOn,
    dueReason: dueOn === row.period_ends_on ? 'PERIOD' : 'PURPOSE_ACHIEVED',
    daysUntilDue: daysBetween(dayInSeoul(work.now), dueOn),
    version: row.version,
    handlerId: row.is_held ? row.handler_id : null,
    duplicateOfId: row.duplicate_of,
    collectionId: row.id,
  })
}
