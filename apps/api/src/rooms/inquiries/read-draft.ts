import { staffOf } from '../../authority/actor.js'
import { shows } from '../../kernel/shown.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { openDraft } from '../subjects/index.js'
import { AnswerDraftView } from './answer-draft.view.js'
import { demandWorking } from './demand-working.js'
import { demandCase } from './find-cases.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

interface Row {
  readonly id: string
  readonly sealed: Buffer
  readonly template: string | null
  readonly saved_at: Date
}

/** The own draft while one holds the case and works on its purpose; null where there is none. */
export async function readDraft(work: ReadingWork, caseId: string): Promise<AnswerDraftView | null> {
  const row = await demandCase(work, caseId)
  demandWorking(work, row.purpose)
  const actor = staffOf(work.actor)
  if (!INQUIRY_RULES.holds(actor, row)) return null
  const [draft] = await work.rows<Row>(
    'read-draft',
    `select d.id, d.sealed, d.template, d.saved_at from jikimi.case_draft d
     where d.case_id = $1 and d.account_id = $2 and d.collection_id = $3`,
    [row.case_id, actor.accountId, row.id],
  )
  if (!draft) return null
  const view = viewOf(AnswerDraftView, {
    caseId: row.case_id,
    body: await openDraft(work.ports, row, draft),
    template: draft.template,
    savedAt: draft.saved_at,
  })
  const { purpose, pseudonym, case_id, number } = row
  return shows(view, { act: 'draft.opened', ground: { purpose }, pseudonym, caseId: case_id, caseNumber: number })
}
