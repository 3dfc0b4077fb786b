import type { WritingWork } from '../../persistence/work.js'
import { cutTooEarly } from './access-log.refusals.js'

/** @throws Refusal CUT_TOO_EARLY while the law, or the company, still wants records of before this day. @law Std 8① */
export async function demandPastKeeping(work: WritingWork, before: string): Promise<void> {
  const [kept] = await work.rows<{ is_kept: boolean; latest: string }>(
    'records-kept-until',
    `select ($1::date + make_interval(months => m.months))::date > jikimi.today() as is_kept,
       date_trunc('month', jikimi.today() - make_interval(months => m.months))::date::text as latest
     from (select jikimi.record_months() as months) m`,
    [before],
  )
  if (kept!.is_kept) throw cutTooEarly(kept!.latest)
}
