import type { WritingWork } from '../../persistence/work.js'
import { timeTaken } from './times.refusals.js'

interface Asked {
  readonly startsAt: readonly Date[]
  readonly minutes: number
}

/** None of these times may be while this handler meets somebody else. @throws Refusal TIME_TAKEN with its number */
export async function demandFree(work: WritingWork, accountId: string, { startsAt, minutes }: Asked): Promise<void> {
  const [taken] = await work.rows<{ number: number }>(
    'times-taken',
    `select t.number::int as number from unnest($2::timestamptz[]) with ordinality as t (starts_at, number)
     where exists (select 1 from jikimi.appointment a where a.holder_id = $1 and a.state = 'FIXED'
       and tstzrange(a.starts_at, a.ends_at) && tstzrange(t.starts_at, t.starts_at + make_interval(mins => $3)))
     order by 1 limit 1`,
    [accountId, startsAt, minutes],
  )
  if (taken) throw timeTaken(taken.number)
}
