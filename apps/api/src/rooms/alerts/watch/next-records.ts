import type { Rows } from './rows.js'
import { SEEN_COLUMNS, type SeenRecord, withDay } from './seen-record.js'

interface Next {
  /** Those of the staff. */
  readonly records: SeenRecord[]
  /** The index of the last, of whoever it is; decimal text. */
  readonly upTo: string
  /** How many there were, of whomever. */
  readonly count: number
}

/**
 * Makes a second watcher wait. No row's lock: a transaction that has written holds back the sequencer. And no advisory
 * one: every role may take those, and whoever held it would keep the watch from looking.
 */
const ONE_WATCHER_AT_A_TIME = 'lock table jikimi.watch_head in share row exclusive mode'

/** Takes up where the watcher stands, under lock: a second one waits for its turn. Undefined when nothing is new. */
export async function nextRecords(rows: Rows, limit: number): Promise<Next | undefined> {
  await rows(ONE_WATCHER_AT_A_TIME, [])
  const [head] = await rows<{ index: string }>('select index::text from jikimi.watch_head', [])
  // The places first, and each record by its key: the tree is never walked but from here on
  const found = await rows<Omit<SeenRecord, 'day'> & { index: string }>(
    `with next as materialized (
       select e.index, e.record_at, e.record_id from jikimi.log_entry e where e.index > $1 order by e.index limit $2)
     select n.index::text, ${SEEN_COLUMNS} from next n cross join lateral (
       select * from jikimi.access_record r where r.at = n.record_at and r.id = n.record_id offset 0) r
     order by n.index`,
    [head?.index ?? '-1', limit],
  )
  const last = found.at(-1)
  if (!last) return undefined
  return {
    records: found.filter(({ accountId }) => accountId !== null).map(withDay),
    upTo: last.index,
    count: found.length,
  }
}
