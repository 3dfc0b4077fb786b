import type { Locale } from '@jikimi/schema'
import { newSecretToken } from '../../kernel/secret-token.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { VisitView } from './conversation.view.js'
import { linkExpired, linkNotValid, linkSpent } from './conversation.refusals.js'

interface Row {
  readonly outcome: 'OPENED' | 'SPENT' | 'EXPIRED' | 'NOT_VALID'
  readonly case_id: string
  readonly number: string
  readonly purpose: string
  readonly pseudonym: string
  readonly locale: Locale
  readonly until_at: Date
}

const REFUSALS = { SPENT: linkSpent, EXPIRED: linkExpired, NOT_VALID: linkNotValid }

/** Spends the link of a letter and opens half an hour on its case; of two at once one wins. */
export async function openVisit(work: WritingWork, link: string): Promise<VisitView> {
  const visit = newSecretToken()
  const [row] = await work.rows<Row>('open-visit', 'select * from jikimi.open_visit($1, $2)', [link, visit])
  const { outcome, case_id: caseId, number: caseNumber, purpose, pseudonym, locale, until_at: until } = row!
  if (outcome !== 'OPENED') throw REFUSALS[outcome]()
  work.record({ act: 'visit.opened', ground: { purpose }, collections: [pseudonym], caseId, caseNumber })
  return viewOf(VisitView, { visit, until, locale })
}
