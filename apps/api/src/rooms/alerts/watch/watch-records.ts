import type { Pool } from 'pg'
import type { AlertRule, RuleName } from '@jikimi/schema'
import { chaseExplanations } from './chase-explanations.js'
import type { Hit, Looking } from './looking.js'
import { nextRecords } from './next-records.js'
import { raiseAlert } from './raise-alert.js'
import { inTransaction, type Rows } from './rows.js'
import type { SeenRecord } from './seen-record.js'
import { WATCH_RULES } from './watch-rules.js'

export interface WatchParts {
  /** As role `jikimi_watcher`, which reads records and raises alerts, and nothing else. */
  readonly pool: Pool
}

/** Records a transaction: what they raise is written in one go. */
const AT_ONCE = 500

/**
 * Looks at the records that the tree has gained, in its order and each once, raises what the rules find, and chases
 * explanations. Every step is a transaction: killed anywhere, the next run takes up where this one stood; a second one at
 * once waits. Returns how many records it looked at, `limit` at most.
 *
 * @law Std 8②
 */
export async function watchRecords(
  { pool }: WatchParts,
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<number> {
  let looked = 0
  for (let more = true; more && looked < limit;) {
    const wanted = Math.min(AT_ONCE, limit - looked)
    const count = await inTransaction(pool, (rows) => lookAt(rows, now, wanted))
    looked += count
    more = count === wanted
  }
  await inTransaction(pool, (rows) => chaseExplanations(rows, now, AT_ONCE))
  return looked
}

/** Looks first and writes last: whoever has written holds back the sequencer until the end. */
async function lookAt(rows: Rows, now: Date, limit: number): Promise<number> {
  const next = await nextRecords(rows, limit)
  if (!next) return 0
  for (const { rule, hit } of await hitsAmong(rows, next.records)) await raiseAlert(rows, rule, hit, now)
  await rows(
    `insert into jikimi.watch_head (index, looked_at) values ($1, $2)
     on conflict (is_only) do update set index = excluded.index, looked_at = excluded.looked_at`,
    [next.upTo, now],
  )
  return next.count
}

async function hitsAmong(rows: Rows, records: readonly SeenRecord[]) {
  if (records.length === 0) return []
  const looking = { rows, valueOf: await valuesInForce(rows) }
  const found: { readonly rule: AlertRule; readonly hit: Hit }[] = []
  for (const { rule, find } of WATCH_RULES) for (const hit of await find(looking, records)) found.push({ rule, hit })
  return found
}

const USED: readonly RuleName[] = [
  'EARLY_ALLOWANCE_HOURS',
  'LATE_ALLOWANCE_HOURS',
  'PEOPLE_TIMES_USUAL',
  'PEOPLE_A_DAY',
  'SAME_PERSON_A_DAY',
  'REFUSALS_IN_A_ROW',
]

async function valuesInForce(rows: Rows): Promise<Looking['valueOf']> {
  const found = await rows<{ name: RuleName; value: number }>(
    'select name, jikimi.rule_value(name) as value from unnest($1::text[]) name',
    [USED],
  )
  return (rule) => {
    const value = found.find(({ name }) => name === rule)?.value
    if (value === undefined) throw new Error('A rule asks for a value that the watcher does not read.')
    return value
  }
}
