import { addDays, dayInSeoul } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import type { ReadingWork } from '../../persistence/work.js'
import { INQUIRY_RULES } from '../inquiries/index.js'
import { APPOINTMENT_RULES } from './appointments.rules.js'

/** How many meetings of each of these purposes the viewer has today in Seoul. */
export async function countMeetings(
  work: ReadingWork,
  purposes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const today = dayInSeoul(work.now)
  const rows = await work.rows<{ purpose: string; count: number }>(
    'count-meetings',
    `select a.purpose, count(*)::int as count from jikimi.appointment a
     where a.holder_id = $1 and a.purpose = any ($2::text[]) and a.state in ('FIXED', 'HELD', 'MISSED')
       and a.starts_at >= $3 and a.starts_at < $4 and ${INQUIRY_RULES.isUnrestricted('a.collection_id')}
     group by a.purpose`,
    [APPOINTMENT_RULES.listsOf(staffOf(work.actor)), purposes, midnight(today), midnight(addDays(today, 1))],
  )
  return new Map(rows.map(({ purpose, count }) => [purpose, count]))
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00+09:00`)
