import type { WritingWork } from '../../persistence/work.js'
import { demandVisit } from './find-visit.js'

/** Ends the visit before its time, e.g. at a computer that others use. */
export async function endVisit(work: WritingWork): Promise<boolean> {
  const { purpose, pseudonym, case_id: caseId, number: caseNumber } = await demandVisit(work)
  work.record({ act: 'visit.ended', ground: { purpose }, collections: [pseudonym], caseId, caseNumber })
  await work.rows('end-visit', 'select jikimi.end_visit()', [])
  return true
}
