import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { ColleagueView } from './colleague.view.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

/** Who else works on the purpose today, for who is designated for it themselves. */
export async function listColleagues(work: ReadingWork, purpose: string): Promise<ColleagueView[]> {
  const actor = staffOf(work.actor)
  if (!INQUIRY_RULES.reachesPurpose(actor, purpose)) throw notFound()
  const rows = await work.rows<{ id: string; display_name: string }>(
    'list-colleagues',
    `select a.id, a.display_name from jikimi.account a
     where a.state = 'ACTIVE' and a.id <> $1 and jikimi.works_on(a.id, $2) order by a.display_name, a.id limit 200`,
    [actor.accountId, purpose],
  )
  return rows.map(({ id, display_name: displayName }) => viewOf(ColleagueView, { id, displayName }))
}
