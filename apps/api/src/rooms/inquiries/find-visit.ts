import type { CloseReason, Locale } from '@jikimi/schema'
import { notFound } from '../../kernel/general.refusals.js'
import type { AnyWork } from '../../persistence/work.js'
import { SEALED_COLUMNS, type SealedCollection } from '../subjects/index.js'
import type { WithDueDate } from './case-due.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

export interface VisitRow extends SealedCollection, WithDueDate {
  readonly case_id: string
  readonly number: string
  readonly locale: Locale
  readonly close_reason: CloseReason | null
  readonly until_at: Date
}

/** The case that this visit is on, and until when. One that is gone or restricted meanwhile reads like none. */
export async function demandVisit(work: AnyWork): Promise<VisitRow> {
  const { caseId, collectionId } = INQUIRY_RULES.ownVisit(work.actor)
  const [row] = await work.rows<VisitRow>(
    'find-visit',
    `select c.id as case_id, c.number, c.close_reason, c.due_on::text as due_on, v.until_at, l.locale, ${SEALED_COLUMNS}
     from jikimi.inquiry_case c
     join jikimi.collection l on l.id = c.collection_id
     join jikimi.visit v on v.case_id = c.id
     where c.id = $1 and l.id = $2`,
    [caseId, collectionId],
  )
  if (!row) throw notFound()
  return row
}
