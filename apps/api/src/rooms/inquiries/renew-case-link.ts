import { newId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { LinkRenewalView } from './conversation.view.js'

interface Row {
  readonly case_id: string
  readonly number: string
  readonly purpose: string
  readonly pseudonym: string
}

/**
 * Asks that a new link be mailed to the address on file. Answer, record and job are the same for a token that never was
 * one: who asks learns nothing.
 */
export async function renewCaseLink(work: WritingWork, link: string): Promise<LinkRenewalView> {
  const [row] = await work.rows<Row>('ask-renewal', 'select * from jikimi.ask_renewal($1, $2)', [link, newId(work.now)])
  const known = row && {
    ground: { purpose: row.purpose },
    collections: [row.pseudonym],
    caseId: row.case_id,
    caseNumber: row.number,
  }
  work.record({ act: 'visit.link-asked', ...(known ?? { ground: { duty: 'ACCESS_CONTROL' }, collections: [] }) })
  await work.enqueue('deliver-answers', {})
  return viewOf(LinkRenewalView, { isAsked: true })
}
