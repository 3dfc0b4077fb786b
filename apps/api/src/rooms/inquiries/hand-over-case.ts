import { staffOf } from '../../authority/actor.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedCase, lockCase, type CaseAct } from './change-case.js'
import { handOverToNobodyWorking } from './inquiries.refusals.js'
import type { InquiryCaseView } from './inquiry-case.view.js'
import { writeHandoverNote } from './write-handover-note.js'

export interface HandingOver extends CaseAct {
  readonly accountId: string
  /** For the next holder, at most 2,000 characters; it stays among the staff. */
  readonly note: string | undefined
}

/**
 * Hands a held case to a colleague who works on its purpose; the reach of who held it ends with that. Allowed to who
 * holds it though their attendance lapsed: it is the way out.
 */
export async function handOverCase(work: WritingWork, act: HandingOver): Promise<InquiryCaseView> {
  const { row, inquiry } = await lockCase(work, act)
  const { accountId: from } = staffOf(work.actor)
  inquiry.demandHeldBy(from)
  if (act.accountId === from || !(await isWorking(work, act.accountId, row.purpose))) throw handOverToNobodyWorking()
  if (act.note !== undefined) await writeHandoverNote(work, row, act.note)
  inquiry.handOver(act.accountId, work.now)
  return changedCase(work, row, { act: 'inquiry.handed-over' })
}

async function isWorking(work: WritingWork, accountId: string, purpose: string): Promise<boolean> {
  if (!isId(accountId)) return false
  const [row] = await work.rows<{ works: boolean }>('colleague-works', 'select jikimi.works_on($1, $2) as works', [
    accountId,
    purpose,
  ])
  return row!.works
}
