import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { namesOnFile } from '../subjects/index.js'
import { demandThePerson } from './demand-the-person.js'
import { ownHeld } from './held-rows.js'
import { consentNotWithdrawable } from './own-page.refusals.js'
import { OWN_PAGE_RULES } from './own-page.rules.js'
import { visitFacts } from './visit-facts.js'

/**
 * As easily as it was given, and without anybody's decision: what was collected is out of use with this act, and due today.
 * Where several people share the address, an officer finds out first whose it is: they ask by a request.
 *
 * @throws Refusal NOT_FOUND, NOT_FOR_AGENTS, CONSENT_NOT_WITHDRAWABLE
 * @law PIPA 37①③
 */
export async function withdrawOwnConsent(work: WritingWork, id: string): Promise<boolean> {
  demandThePerson(work)
  const held = await ownHeld(work)
  const row = held.find((one) => one.id === id)
  if (!row) throw notFound()
  const visit = await visitFacts(work)
  if (visit.is_shared || OWN_PAGE_RULES.areOfSeveral(await namesOnFile(work.ports, held)))
    throw consentNotWithdrawable()
  const [done] = await work.rows<{ is_done: boolean }>(
    'withdraw-own-consent',
    'select jikimi.withdraw_own_consent($1) as is_done',
    [row.id],
  )
  if (!done!.is_done) throw consentNotWithdrawable()
  work.record({ act: 'consent.withdrawn', ground: { duty: 'RIGHTS_REQUEST' }, collections: [row.pseudonym] })
  return true
}
