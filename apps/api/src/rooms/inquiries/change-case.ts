import { LockMode } from '@mikro-orm/postgresql'
import { staffOf } from '../../authority/actor.js'
import type { RecordDraft, WritingWork } from '../../persistence/work.js'
import { caseRow, type CaseRow } from './case-row.js'
import { caseView } from './case-view.js'
import { demandCase } from './find-cases.js'
import { InquiryCase } from './inquiry-case.js'
import { caseClosed, caseTakenBySomebodyElse } from './inquiries.refusals.js'
import type { InquiryCaseView } from './inquiry-case.view.js'

export interface CaseAct {
  readonly caseId: string
  readonly version?: number
}

/** Loads the case under lock within the actor's reach. */
export async function lockCase(
  work: WritingWork,
  { caseId, version }: CaseAct,
): Promise<{ row: CaseRow; inquiry: InquiryCase }> {
  const row = await demandCase(work, caseId)
  // A case that is closed or that somebody else holds is readable and not writable: row rules hide it from the lock
  const lockMode = row.state === 'CLOSED' || isHeldByAnother(work, row) ? LockMode.NONE : LockMode.PESSIMISTIC_WRITE
  const inquiry = await work.em.findOne(InquiryCase, { id: caseId }, { lockMode })
  if (!inquiry) throw await changedMeanwhile(work, caseId)
  if (version !== undefined) inquiry.demandVersion(version)
  return { row, inquiry }
}

/** Records the act and gives back the case as it now is. */
export async function changedCase(
  work: WritingWork,
  row: CaseRow,
  draft: Pick<RecordDraft, 'act'>,
): Promise<InquiryCaseView> {
  const { purpose, pseudonym, case_id: caseId, number: caseNumber } = row
  work.record({ ...draft, ground: { purpose }, collections: [pseudonym], caseId, caseNumber })
  await work.em.flush()
  return caseView(work, (await caseRow(work, caseId))!, draft.act)
}

/** Somebody was first while this act waited for the lock. */
const changedMeanwhile = async (work: WritingWork, caseId: string) =>
  (await demandCase(work, caseId)).state === 'CLOSED' ? caseClosed() : caseTakenBySomebodyElse()

const isHeldByAnother = ({ actor }: WritingWork, { handler_id, is_held }: CaseRow): boolean =>
  is_held && handler_id !== staffOf(actor).accountId
