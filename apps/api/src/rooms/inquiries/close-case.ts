import type { CloseReason } from '@jikimi/schema'
import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedCase, lockCase, type CaseAct } from './change-case.js'
import { demandWorking } from './demand-working.js'
import type { InquiryCaseView } from './inquiry-case.view.js'

export async function closeCase(
  work: WritingWork,
  act: CaseAct & { readonly reason: CloseReason },
): Promise<InquiryCaseView> {
  const { row, inquiry } = await lockCase(work, act)
  demandWorking(work, row.purpose)
  inquiry.close(staffOf(work.actor).accountId, act.reason, work.now)
  return changedCase(work, row, { act: 'inquiry.closed' })
}
