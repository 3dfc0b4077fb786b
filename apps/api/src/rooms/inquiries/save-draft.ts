import { isCleanText, maskForbiddenIdentifiers, normaliseText } from '@jikimi/vault'
import { staffOf } from '../../authority/actor.js'
import { textNotValid } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { sealBeside } from '../subjects/index.js'
import { DraftSavedView } from './answer-draft.view.js'
import { lockCase } from './change-case.js'
import { demandWorking } from './demand-working.js'
import { answerEmpty, answerTooLong, forbiddenIdentifierInAnswer } from './inquiries.refusals.js'

const DRAFT_LIMIT = 10_000
const TEMPLATE_CODE = /^[A-Z][A-Z0-9_]{1,39}$/

export interface DraftAct {
  readonly caseId: string
  readonly body: string
  readonly template: string | undefined
}

/**
 * Keeps the unfinished answer of who holds the case, sealed under the key of its collection: it ends with it, and with
 * the answer, the closing, or another holder. Variables may still be unfinished in it.
 */
export async function saveDraft(work: WritingWork, act: DraftAct): Promise<DraftSavedView> {
  const body = checkedDraft(act)
  const { row, inquiry } = await lockCase(work, { caseId: act.caseId })
  demandWorking(work, row.purpose)
  const { accountId } = staffOf(work.actor)
  inquiry.demandHeldBy(accountId)
  const id = newId(work.now)
  const place = { table: 'case_draft', row: id, collection: row.id, keyId: row.key_id } as const
  await work.rows(
    'save-draft',
    `insert into jikimi.case_draft (id, case_id, account_id, collection_id, purpose, template, sealed, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (case_id, account_id) do update
       set id = excluded.id, template = excluded.template, sealed = excluded.sealed, saved_at = excluded.saved_at`,
    [
      id,
      row.case_id,
      accountId,
      row.id,
      row.purpose,
      act.template ?? null,
      await sealBeside(work.ports, place, body),
      work.now,
    ],
  )
  work.record({
    act: 'draft.saved',
    ground: { purpose: row.purpose },
    collections: [row.pseudonym],
    caseId: row.case_id,
    caseNumber: row.number,
  })
  return viewOf(DraftSavedView, { savedAt: work.now })
}

function checkedDraft({ body: given, template }: DraftAct): string {
  if (!isCleanText(given) || (template !== undefined && !TEMPLATE_CODE.test(template))) throw textNotValid()
  const body = normaliseText(given)
  if (body.trim() === '') throw answerEmpty()
  if ([...body].length > DRAFT_LIMIT) throw answerTooLong(DRAFT_LIMIT)
  if (maskForbiddenIdentifiers(body).found.length > 0) throw forbiddenIdentifierInAnswer()
  return body
}
