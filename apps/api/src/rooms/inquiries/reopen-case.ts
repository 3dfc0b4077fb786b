import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { grantReach } from '../subjects/index.js'
import { isPastDue } from './case-due.js'
import { changedCase, lockCase, type CaseAct } from './change-case.js'
import { demandWorking } from './demand-working.js'
import { caseChangedMeanwhile } from './inquiries.refusals.js'
import type { InquiryCaseView } from './inquiry-case.view.js'

/** Whoever works on the purpose opens a closed case again and holds it, while its collection may be kept. */
export async function reopenCase(
  work: WritingWork,
  act: CaseAct & { readonly version: number },
): Promise<InquiryCaseView> {
  const { row, inquiry } = await lockCase(work, act)
  demandWorking(work, row.purpose)
  inquiry.demandReopenable(isPastDue(row, work.now))
  const [reopened] = await work.rows<{ is_open: boolean }>(
    'reopen-case',
    'select jikimi.reopen_case($1, $2, $3) as is_open',
    [row.case_id, act.version, work.now],
  )
  if (!reopened!.is_open) throw caseChangedMeanwhile()
  await grantReach(work, row, { caseId: row.case_id, accountId: staffOf(work.actor).accountId })
  return changedCase(work, row, { act: 'inquiry.reopened' })
}
