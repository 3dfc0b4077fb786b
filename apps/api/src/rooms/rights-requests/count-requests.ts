import { staffOf } from '../../authority/actor.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { RightsRequestCountsView } from './request-parts.view.js'

const COUNT = `
select count(*)::integer as open, count(*) filter (where assignee_id is null)::integer as unassigned,
  count(*) filter (where assignee_id = $1)::integer as mine,
  count(*) filter (where days between 0 and 5)::integer as "dueSoon", count(*) filter (where days between 0 and 2)::integer as "dueVerySoon",
  count(*) filter (where days < 0)::integer as late, count(*) filter (where state = 'EXECUTED')::integer as "toNotify",
  count(*) filter (where state = 'OBJECTED')::integer as objected
from (select r.assignee_id, r.state, jikimi.next_due_on(r.id, r.state, r.due_on, r.deferred_until) - jikimi.today() as days from jikimi.rights_request r
  where r.closed_at is null and r.state not in ('GROUPED', 'NOTIFIED')) o`

/** What waits for somebody, for the first page. */
export async function countRequests(work: ReadingWork): Promise<RightsRequestCountsView> {
  const [counts] = await work.rows<Omit<RightsRequestCountsView, never>>('count-requests', COUNT, [
    staffOf(work.actor).accountId,
  ])
  work.note({ act: 'rights-request.counted', ground: { duty: 'RIGHTS_REQUEST' }, collections: [] })
  return viewOf(RightsRequestCountsView, counts!)
}
