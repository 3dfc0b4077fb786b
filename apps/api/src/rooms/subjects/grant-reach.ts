import { ruleValue } from '../../authority/rule-value.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { Reach } from './reach.js'
import type { SealedCollection } from './sealed-collection.js'

/** Every item of the collection's policy, for who holds its case, for the minutes that the rule says. @law PIPA 28① */
export async function grantReach(
  work: WritingWork,
  { id: collectionId, policy_version_id }: SealedCollection,
  { caseId, accountId }: { readonly caseId: string; readonly accountId: string },
): Promise<void> {
  const { document } = work.ports.policy.published(policy_version_id)
  const minutes = await ruleValue(work, 'REACH_MINUTES')
  const items = document.items.map(({ code }) => code)
  work.em.persist(Reach.grant({ id: newId(work.now), caseId, collectionId, accountId, items, minutes, now: work.now }))
}
