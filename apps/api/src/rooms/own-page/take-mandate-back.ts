import type { WritingWork } from '../../persistence/work.js'
import { revokeOwnMandate } from '../mandates/index.js'
import { demandThePerson } from './demand-the-person.js'
import { visitFacts } from './visit-facts.js'

/** Revokes a mandate: its agent's visit is over with this commit. @law Decree 45 */
export async function takeMandateBack(work: WritingWork, id: string): Promise<boolean> {
  demandThePerson(work)
  const { pseudonym } = await visitFacts(work)
  await revokeOwnMandate(work, id)
  work.record({
    act: 'own-page.mandate-revoked',
    ground: { duty: 'RIGHTS_REQUEST' },
    collections: [pseudonym],
    objectId: id,
  })
  return true
}
