import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { grantReach } from '../subjects/index.js'
import { changedCase, lockCase, type CaseAct } from './change-case.js'
import { demandWorking } from './demand-working.js'
import type { InquiryCaseView } from './inquiry-case.view.js'

/** More minutes for who holds the case: after the first ones, or after a colleague handed it over. */
export async function renewReach(work: WritingWork, { caseId }: Pick<CaseAct, 'caseId'>): Promise<InquiryCaseView> {
  const { row, inquiry } = await lockCase(work, { caseId })
  demandWorking(work, row.purpose)
  const { accountId } = staffOf(work.actor)
  inquiry.demandHeldBy(accountId)
  await grantReach(work, row, { caseId, accountId })
  return changedCase(work, row, { act: 'reach.renewed' })
}
