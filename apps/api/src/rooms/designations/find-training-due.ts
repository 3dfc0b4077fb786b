import { dayInSeoul, daysBetween } from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { TrainingDueView } from './training.view.js'

interface Row {
  readonly account_id: string
  readonly purposes: string[]
  readonly attended_until: string | null
}

/** Handlers with a designation in force or to come, who is due soonest first, who never attended before all. */
export async function listTrainingDue(work: ReadingWork): Promise<TrainingDueView[]> {
  const rows = await work.rows<Row>(
    'list-training-due',
    `select d.account_id, array_agg(distinct purpose order by purpose) as purposes,
       jikimi.attended_until(d.account_id)::text as attended_until
     from jikimi.designation d
     join jikimi.account a on a.id = d.account_id and a.state <> 'DISABLED'
     join jikimi.account_role r on r.account_id = a.id and r.role = 'HANDLER', unnest(d.purposes) as purpose
     where d.approved_at is not null and d.ended_at is null and d.until_on >= jikimi.today()
     group by d.account_id order by attended_until nulls first, d.account_id`,
    [],
  )
  const today = dayInSeoul(work.now)
  return rows.map(({ account_id, purposes, attended_until }) =>
    viewOf(TrainingDueView, {
      purposes,
      attendedUntil: attended_until,
      isInDate: attended_until !== null && attended_until >= today,
      daysLeft: attended_until === null ? null : daysBetween(today, attended_until),
      accountId: account_id,
    }),
  )
}
