import { addDays, isWorkingDay } from '@jikimi/policy'
import { dayInInstants } from './day-in-instants.js'
import { byAccountAndDay, type Hit, type Looking, type WatchRule } from './looking.js'
import { recordsOf, type SeenRecord } from './seen-record.js'

/** Of how many working days the usual is the mean, and how far back they are looked for. */
const WORKING_DAYS = 20
const DAYS_BACK = 60

/** Many more people a day than this account is used to, and not only a few; one alert a day. */
export const MORE_PEOPLE_THAN_USUAL: WatchRule = {
  rule: 'MORE_PEOPLE_THAN_USUAL',
  find: async (looking, records) => {
    const shown = records.filter(({ collections }) => collections.length > 0)
    const hits: Hit[] = []
    for (const [first] of byAccountAndDay(shown)) hits.push(...(await ofDay(looking, first!)))
    return hits
  },
}

async function ofDay(looking: Looking, { accountId, day }: SeenRecord): Promise<Hit[]> {
  const period = { accountId, ...dayInInstants(day) }
  const [counted] = await looking.rows<{ people: number }>(
    `select count(distinct c)::int as people
     from jikimi.access_record r join jikimi.log_entry e on e.record_at = r.at and e.record_id = r.id, unnest(r.collections) c
     where r.account_id = $1 and r.at >= $2 and r.at < $3 and e.index <= $4`,
    [accountId, period.from, period.until, looking.upTo],
  )
  const { people: found } = counted!
  const atLeast = looking.valueOf('PEOPLE_A_DAY')
  if (found < atLeast) return []
  const times = looking.valueOf('PEOPLE_TIMES_USUAL')
  const threshold = Math.max(atLeast, Math.floor(times * (await usual(looking, accountId, day))) + 1)
  if (found < threshold) return []
  const records = (await recordsOf(looking, period)).filter(({ collections }) => collections.length > 0)
  const key = `MORE_PEOPLE_THAN_USUAL:${accountId}:${day}`
  return [{ key, records, found, threshold, collectionCount: found }]
}

/** People a day on the mean of the account's last working days with any; none when there were no such days. */
async function usual(looking: Looking, accountId: string, day: string): Promise<number> {
  const rows = await looking.rows<{ day: string; people: number }>(
    `select (r.at at time zone 'Asia/Seoul')::date::text as day, count(distinct c)::int as people
     from jikimi.access_record r, unnest(r.collections) c
     where r.account_id = $1 and r.at >= $2 and r.at < $3 group by 1 order by 1 desc`,
    [accountId, dayInInstants(addDays(day, -DAYS_BACK)).from, dayInInstants(day).from],
  )
  const counted = rows.filter((row) => isWorkingDay(row.day)).slice(0, WORKING_DAYS)
  return counted.reduce((sum, { people }) => sum + people, 0) / Math.max(1, counted.length)
}
