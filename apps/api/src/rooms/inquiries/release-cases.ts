import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { accountOfOneself, findAccounts } from '../staff/index.js'
import { ReleasedCasesView } from './colleague.view.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

interface Released {
  readonly purpose: string
  readonly pseudonym: string
}

/**
 * Gives back every case that a handler holds, for substitutes to take. The officer sees none of them: how many there
 * were, and on record whose they were.
 */
export async function releaseCases(work: WritingWork, accountId: string): Promise<ReleasedCasesView> {
  if (!INQUIRY_RULES.releases(staffOf(work.actor), accountId)) throw accountOfOneself()
  if (!isId(accountId) || !(await findAccounts(work, [accountId])).has(accountId)) throw notFound()
  const released = await work.rows<Released>(
    'release-cases',
    'select purpose, pseudonym from jikimi.release_cases($1) order by purpose, pseudonym',
    [accountId],
  )
  const act = { act: 'inquiry.released', objectId: accountId }
  for (const [purpose, cases] of Map.groupBy(released, (one) => one.purpose))
    work.record({ ...act, ground: { purpose }, collections: cases.map(({ pseudonym }) => pseudonym) })
  if (released.length === 0) work.record({ ...act, ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  return viewOf(ReleasedCasesView, { count: released.length })
}
