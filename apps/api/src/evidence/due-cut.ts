import type { Connection } from './head-row.js'
import { secondsOf } from './statements.js'

/** An approved destruction of records that is not carried out yet. */
export interface DueCut {
  readonly id: string
  /** The whole hour before which records go. */
  readonly before: string
  readonly records: number
  /** Whether the tree says so already. */
  readonly isStated: boolean
}

const DUE = `
select id, before, statement_index is not null as "isStated" from jikimi.record_cut where cut_at is null
order by statement_index is null, approved_at limit 1`
const COUNTED = `
select (select count(*) from jikimi.access_record where at < $1)::float8 as records,
  (select count(*) from jikimi.log_entry where record_at < $1)::float8 as entries`

/** The next one. It waits while a record that is to go has no place in the tree. */
export async function dueCut(client: Connection): Promise<DueCut | undefined> {
  const { rows } = await client.query<{ id: string; before: Date; isStated: boolean }>(DUE)
  const [cut] = rows
  if (cut === undefined) return undefined
  const { id, before, isStated } = cut
  const { rows: counted } = await client.query<{ records: number; entries: number }>(COUNTED, [before])
  const { records, entries } = counted[0]!
  return records === entries ? { id, before: secondsOf(before), records, isStated } : undefined
}
