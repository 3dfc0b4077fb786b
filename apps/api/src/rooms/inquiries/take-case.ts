import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { grantReach } from '../subjects/index.js'
import { changedCase, lockCase, type CaseAct } from './change-case.js'
import { demandWorking } from './demand-working.js'
import type { InquiryCaseView } from './inquiry-case.view.js'

/** Whoever takes a case gets its reach, for minutes: what it allows to reveal ends with the case. @law PIPA 28① */
export async function takeCase(work: WritingWork, act: CaseAct): Promise<InquiryCaseView> {
  const { row, inquiry } = await lockCase(work, act)
  demandWorking(work, row.purpose)
  const { accountId } = staffOf(work.actor)
  const isTaken = inquiry.take(accountId, work.now, row.is_held)
  // Row rules give reach to who holds the case by then
  await work.em.flush()
  if (isTaken) await grantReach(work, row, { caseId: row.case_id, accountId })
  return changedCase(work, row, { act: 'inquiry.taken' })
}
