import { viewOf } from '../../kernel/view.js'
import { staffOf } from '../../authority/actor.js'
import type { ReadingWork } from '../../persistence/work.js'
import { PaperCountsView } from './medium.view.js'
import { PAPER_RULES } from './paper.rules.js'

/** What waits; of the media only for who oversees them. It shows nobody. */
export async function countPaper(work: ReadingWork): Promise<PaperCountsView> {
  const actor = staffOf(work.actor)
  const [counts] = await work.rows<{ late: number; due: number; due_soon: number; held: number; to_witness: number }>(
    'count-paper',
    `select count(*) filter (where r.is_free and r.due_on < jikimi.today())::int as late,
       count(*) filter (where r.is_free and r.due_on <= jikimi.today())::int as due,
       count(*) filter (where r.is_free and r.due_on between jikimi.today() + 1 and jikimi.today() + 7)::int as due_soon,
       count(*) filter (where not r.is_free)::int as held,
       (select count(*)::int from jikimi.medium_destruction d
         where d.witness_id = $1 and d.confirmed_at is null and d.declined_at is null) as to_witness
     from (select due_on, not is_held and not is_deferred as is_free from jikimi.media_due() where $2) r`,
    [actor.accountId, PAPER_RULES.seesAll(actor)],
  )
  return viewOf(PaperCountsView, {
    late: counts!.late,
    due: counts!.due,
    dueSoon: counts!.due_soon,
    held: counts!.held,
    toWitness: counts!.to_witness,
  })
}
