import type { WritingWork } from '../../persistence/work.js'
import { visitFacts } from './visit-facts.js'

/** Ends the visit before its time, e.g. at a computer that others use. */
export async function endOwnVisit(work: WritingWork): Promise<boolean> {
  const { pseudonym } = await visitFacts(work)
  work.record({ act: 'own-page.ended', ground: { duty: 'RIGHTS_REQUEST' }, collections: [pseudonym] })
  work.atEnd(async () => void (await work.rows('end-own-visit', 'select jikimi.end_own_visit()', [])))
  return true
}
