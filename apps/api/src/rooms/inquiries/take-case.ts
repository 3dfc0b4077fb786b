import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedCase, lockCase, type CaseAct } from './change-case.js'
import type { InquiryCaseView } from './inquiry-case.view.js'

/** Whoever takes a case gets its reach: what it allows to reveal ends with the case. */
export async function takeCase(work: WritingWork, act: CaseAct): Promise<InquiryCaseView> {
  const { row, inquiry } = await lockCase(work, act)
  inquiry.take(staffOf(work.actor).accountId, work.now, row.is_held)
  return changedCase(work, row, { act: 'inquiry.taken' })
}
