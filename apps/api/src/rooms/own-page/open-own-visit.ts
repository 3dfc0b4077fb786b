import type { Locale } from '@jikimi/schema'
import { newSecretToken } from '../../kernel/secret-token.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { linkExpired, linkNotValid, linkSpent } from '../inquiries/index.js'
import { heldIn } from './held-rows.js'
import { namesOnFile } from '../subjects/index.js'
import { OWN_PAGE_RULES } from './own-page.rules.js'
import { OwnVisitView } from './own-visit.view.js'

interface Row {
  readonly outcome: 'OPENED' | 'SPENT' | 'EXPIRED' | 'NOT_VALID'
  readonly pseudonym: string
  readonly locale: Locale
  readonly until_at: Date
}

const REFUSALS = { SPENT: linkSpent, EXPIRED: linkExpired, NOT_VALID: linkNotValid }

/**
 * Spends the link and opens half an hour; of two at once one wins. It proves the requests that asked for it, unless
 * several people are found under the address: then an officer compares too. @law Decree 46①
 */
export async function openOwnVisit(work: WritingWork, link: string): Promise<OwnVisitView> {
  const visit = newSecretToken()
  const [row] = await work.rows<Row>('open-own-visit', 'select * from jikimi.open_own_visit($1, $2)', [link, visit])
  const { outcome, pseudonym, locale, until_at: until } = row!
  if (outcome !== 'OPENED') throw REFUSALS[outcome]()
  const names = await namesOnFile(work.ports, await heldIn(work, visit))
  await work.rows('prove-own-requests', 'select jikimi.prove_own_requests($1, $2)', [
    visit,
    OWN_PAGE_RULES.areOfSeveral(names),
  ])
  work.record({ act: 'own-page.opened', ground: { duty: 'RIGHTS_REQUEST' }, collections: [pseudonym] })
  return viewOf(OwnVisitView, { visit, until, locale })
}
