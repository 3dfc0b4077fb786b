import type { CloseReason } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedCase, lockCase, type CaseAct } from './change-case.js'
import { demandDuplicate } from './demand-duplicate.js'
import { demandWorking } from './demand-working.js'
import type { InquiryCaseView } from './inquiry-case.view.js'

export interface ClosingAct extends CaseAct {
  readonly reason: CloseReason
  readonly duplicateOfId: string | undefined
}

export async function closeCase(work: WritingWork, act: ClosingAct): Promise<InquiryCaseView> {
  const { row, inquiry } = await lockCase(work, act)
  demandWorking(work, row.purpose)
  const { accountId } = staffOf(work.actor)
  inquiry.demandHeldBy(accountId)
  const duplicateOf = await demandDuplicate(work, row, act.reason, act.duplicateOfId)
  inquiry.close(accountId, act.reason, work.now, duplicateOf)
  return changedCase(work, row, { act: 'inquiry.closed' })
}
