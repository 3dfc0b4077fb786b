import { addDays, isWorkingDay } from '@jikimi/policy'
import { dayInInstants } from './day-in-instants.js'
import { byAccountAndDay, type Hit, type Looking, type WatchRule } from './looking.js'
import { type Period, PERIODS, periodValues, recordsOf, WITHIN } from './seen-record.js'

/** Of how many working days the usual is the mean, and how far back they are looked for. */
const WORKING_DAYS = 20
const DAYS_BACK = 60

interface Crowd {
  readonly accountId: string
  readonly day: string
  readonly people: number
}

/** Many more people a day than this account is used to, and not only a few; one alert a day. */
export const MORE_PEOPLE_THAN_USUAL: WatchRule = {
  rule: 'MORE_PEOPLE_THAN_USUAL',
  find: async (looking, records) => {
    const days = byAccountAndDay(records.filter(({ collections }) => collections.length > 0)).map(([first]) => first!)
    const atLeast = looking.valueOf('PEOPLE_A_DAY')
    const crowds = await crowdsOf(
      looking,
      days.map(({ accountId, day }) => ({ accountId, ...dayInInstants(day) })),
    )
    const hits: Hit[] = []
    for (const crowd of crowds.filter(({ people }) => people >= atLeast)) {
      const usual = await usualOf(looking, crowd)
      const threshold = Math.max(atLeast, Math.floor(looking.valueOf('PEOPLE_TIMES_USUAL') * usual) + 1)
      if (crowd.people >= threshold) hits.push(await hitOf(looking, crowd, threshold))
    }
    return hits
  },
}

async function hitOf(looking: Looking, { accountId, day, people }: Crowd, threshold: number): Promise<Hit> {
  const records = await recordsOf(looking, [{ accountId, ...dayInInstants(day) }])
  return {
    key: `MORE_PEOPLE_THAN_USUAL:${accountId}:${day}`,
    records: records.filter(({ collections }) => collections.length > 0),
    found: people,
    threshold,
    collectionCount: people,
  }
}

/** People a day on the mean of the account's last working days with any; none when there were no such days. */
async function usualOf(looking: Looking, { accountId, day }: Crowd): Promise<number> {
  const from = dayInInstants(addDays(day, -DAYS_BACK)).from
  const before = await crowdsOf(looking, [{ accountId, from, until: dayInInstants(day).from }])
  const counted = before.filter((crowd) => isWorkingDay(crowd.day)).slice(0, WORKING_DAYS)
  return counted.reduce((sum, { people }) => sum + people, 0) / Math.max(1, counted.length)
}

/** How many people accounts saw, day by day in Seoul, the last day first. */
const crowdsOf = async (looking: Looking, periods: readonly Period[]): Promise<Crowd[]> =>
  periods.length === 0
    ? []
    : looking.rows<Crowd>(
        `select p.account_id as "accountId", (r.at at time zone 'Asia/Seoul')::date::text as day, count(distinct c)::int as people
         from ${PERIODS} cross join lateral (
           select r.at, r.collections from jikimi.access_record r where ${WITHIN} offset 0) r, unnest(r.collections) c
         group by 1, 2 order by 2 desc`,
        periodValues(periods),
      )
