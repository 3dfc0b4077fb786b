import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { lockCase } from './change-case.js'
import { demandWorking } from './demand-working.js'
import { dropDraft } from './drop-draft.js'

/** Throws the own draft away; says whether there was one. */
export async function discardDraft(work: WritingWork, { caseId }: { readonly caseId: string }): Promise<boolean> {
  const { row, inquiry } = await lockCase(work, { caseId })
  demandWorking(work, row.purpose)
  inquiry.demandHeldBy(staffOf(work.actor).accountId)
  const wasThere = await dropDraft(work, caseId)
  work.record({
    act: 'draft.discarded',
    ground: { purpose: row.purpose },
    collections: [row.pseudonym],
    caseId: row.case_id,
    caseNumber: row.number,
  })
  return wasThere
}
