import type { Hit, Looking, WatchRule } from './looking.js'
import { recordsOf, type SeenRecord } from './seen-record.js'

const WITHIN_MS = 10 * 60_000
/** What somebody meets who tries what is not theirs. */
const TELLING = new Set(['NOT_ALLOWED', 'NOT_FOUND'])

/** So many doors tried in a row, with nothing done in between; one alert an hour. */
export const REFUSALS_IN_A_ROW: WatchRule = {
  rule: 'REFUSALS_IN_A_ROW',
  find: async (looking, records) => {
    const refused = records.filter(isTelling)
    const hits: Hit[] = []
    for (const accountId of new Set(refused.map((record) => record.accountId)))
      hits.push(...(await ofAccount(looking, accountId, refused)))
    return hits
  },
}

async function ofAccount(looking: Looking, accountId: string, refused: readonly SeenRecord[]): Promise<Hit[]> {
  const times = refused.filter((record) => record.accountId === accountId).map(({ at }) => at.getTime())
  const from = new Date(Math.min(...times) - WITHIN_MS)
  const until = new Date(Math.max(...times) + 1)
  const around = await recordsOf(looking, { accountId, from, until })
  return rowsOfRefusals(around, looking.valueOf('REFUSALS_IN_A_ROW'))
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
