import { staffOf } from '../../authority/actor.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork, ReadingWork } from '../../persistence/work.js'
import { CaseCountsView } from './case-counts.view.js'
import { conditionsOf, soonUntil, type CaseConditions } from './case-conditions.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

/** Nobody works through more in a day; counting on would read rows for a number that says "many" all the same. */
const AT_MOST = 100

/** What waits in each designated purpose of the viewer; whatever a list leaves out, its count leaves out too. */
export async function countCases(work: ReadingWork): Promise<CaseCountsView[]> {
  const actor = staffOf(work.actor)
  const purposes = actor.purposes.filter((purpose) => INQUIRY_RULES.reachesPurpose(actor, purpose)).toSorted()
  return Promise.all(
    purposes.map(async (purpose) => {
      const count = (asked: CaseConditions) => counted(work, purpose, asked)
      return viewOf(CaseCountsView, {
        purpose,
        unassigned: Math.min(AT_MOST, (await count({ isOfNobody: true })) + (await count({ isOfFormer: true }))),
        mine: await count({ handlerId: actor.accountId, isOpen: true }),
        newReplies: await count({ attention: 'NEW_REPLY' }),
        bounced: await count({ attention: 'BOUNCED' }),
        dueSoon: await count({ dueUntil: soonUntil(work.now) }),
        atMost: AT_MOST,
      })
    }),
  )
}

/** Without its collection: an index answers alone. */
async function counted(work: AnyWork, purpose: string, asked: CaseConditions): Promise<number> {
  const { name, sql, values } = conditionsOf(asked, 2)
  const [row] = await work.rows<{ count: number }>(
    `count-cases${name}`,
    `select count(*)::int as count from (
       select 1 from jikimi.inquiry_case c
       where c.purpose = $1 and ${INQUIRY_RULES.isUnrestricted('c.collection_id')}${sql} limit ${AT_MOST}) counted`,
    [purpose, ...values],
  )
  return row!.count
}
