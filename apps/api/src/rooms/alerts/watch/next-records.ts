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

/** Takes up where the watcher stands, under lock: a second one waits for its turn. Undefined when nothing is new. */
export async function nextRecords(rows: Rows, now: Date, limit: number): Promise<Next | undefined> {
  await rows('insert into jikimi.watch_head (index, looked_at) values (-1, $1) on conflict do nothing', [now])
  const [head] = await rows<{ index: string }>('select index::text from jikimi.watch_head for update', [])
  const found = await rows<Omit<SeenRecord, 'day'> & { index: string }>(
    `select e.index::text, ${SEEN_COLUMNS} from jikimi.log_entry e
       join jikimi.access_record r on r.at = e.record_at and r.id = e.record_id
     where e.index > $1 order by e.index limit $2`,
    [head!.index, limit],
  )
  const last = found.at(-1)
  if (!last) return undefined
  return {
    records: found.filter(({ accountId }) => accountId !== null).map(withDay),
    upTo: last.index,
    count: found.length,
  }
}
