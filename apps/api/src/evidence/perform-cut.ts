import type { Connection } from './head-row.js'
import type { OnStep } from './steps.js'

const STATED = `select id, before from jikimi.record_cut where statement_index is not null and cut_at is null order by approved_at limit 1`
const NOTES = `
select id, at::text as at from jikimi.access_record
where at < $1 and note_sealed is not null and (at, id) > ($2::timestamptz, $3::uuid) order by at, id limit 1000`
const CUT = `select jikimi.cut_records($1)::float8 as records`
const DONE = `update jikimi.record_cut set records = $2, cut_at = $3 where id = $1`

export interface CutPorts {
  /** Removes the key of a record's sealed text. */
  discardKey(id: string): Promise<void>
  readonly onStep: OnStep
}

/** Carries out a cut that the tree states: keys of texts first, then whole months. A crash repeats it. */
export async function performCut(client: Connection, now: Date, { discardKey, onStep }: CutPorts): Promise<void> {
  const { rows } = await client.query<{ id: string; before: Date }>(STATED)
  const [cut] = rows
  if (cut === undefined) return
  // Dropping waits for readers, and every new record would wait behind it
  await client.query(`set local lock_timeout = '500ms'`)
  for await (const id of notesBefore(client, cut.before)) await discardKey(id)
  await onStep('KEYS_DISCARDED')
  const { rows: dropped } = await client.query<{ records: number }>(CUT, [cut.id])
  await onStep('MONTHS_DROPPED')
  await client.query(DONE, [cut.id, dropped[0]!.records, now])
}

async function* notesBefore(client: Connection, before: Date): AsyncGenerator<string> {
  let after = ['-infinity', '00000000-0000-0000-0000-000000000000']
  for (;;) {
    const { rows } = await client.query<{ id: string; at: string }>(NOTES, [before, ...after])
    for (const { id } of rows) yield id
    const last = rows.at(-1)
    if (last === undefined) return
    after = [last.at, last.id]
  }
}
