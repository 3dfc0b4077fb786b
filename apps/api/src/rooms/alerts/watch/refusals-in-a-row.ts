import type { Hit, WatchRule } from './looking.js'
import { type Period, recordsOf, type SeenRecord } from './seen-record.js'

const WITHIN_MS = 10 * 60_000
/** What somebody meets who tries what is not theirs. */
const TELLING = new Set(['NOT_ALLOWED', 'NOT_FOUND'])

/** So many doors tried in a row, with nothing done in between; one alert an hour. */
export const REFUSALS_IN_A_ROW: WatchRule = {
  rule: 'REFUSALS_IN_A_ROW',
  find: async (looking, records) => {
    const accounts = Map.groupBy(records.filter(isTelling), ({ accountId }) => accountId)
    const around = await recordsOf(
      looking,
      [...accounts].map(([accountId, refused]) => periodOf(accountId, refused)),
    )
    const threshold = looking.valueOf('REFUSALS_IN_A_ROW')
    return [...accounts.keys()].flatMap((accountId) =>
      rowsOfRefusals(
        around.filter((record) => record.accountId === accountId),
        threshold,
      ),
    )
  },
}

/** From ten minutes before the first of them to the last: what a row that ends in here may be made of. */
function periodOf(accountId: string, refused: readonly SeenRecord[]): Period {
  const times = refused.map(({ at }) => at.getTime())
  return { accountId, from: new Date(Math.min(...times) - WITHIN_MS), until: new Date(Math.max(...times) + 1) }
}

/** Of one account's records in order of time: an hour's longest row of refusals that is long enough. */
export function rowsOfRefusals(records: readonly SeenRecord[], threshold: number): Hit[] {
  const hits = new Map<string, Hit>()
  let row: SeenRecord[] = []
  for (const record of records) {
    if (record.outcome === 'DONE') row = []
    if (!isTelling(record)) continue
    row = [...row.filter(({ at }) => record.at.getTime() - at.getTime() <= WITHIN_MS), record]
    const key = `REFUSALS_IN_A_ROW:${record.accountId}:${hourInSeoul(record)}`
    if (row.length < threshold || row.length <= (hits.get(key)?.found ?? 0)) continue
    hits.set(key, { key, records: row, found: row.length, threshold, collectionCount: 0 })
  }
  return [...hits.values()]
}

const isTelling = ({ outcome, refusal }: SeenRecord): boolean =>
  outcome === 'REFUSED' && refusal !== null && TELLING.has(refusal)

const hourInSeoul = ({ day, at }: SeenRecord): string => `${day}-${(at.getUTCHours() + 9) % 24}`
