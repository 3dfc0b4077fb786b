import { batched } from '../../persistence/batched.js'
import type { Operation } from '../../persistence/operation.js'
import type { AnyWork } from '../../persistence/work.js'

/** Where a record lies in the tree; null until it does. All of a page in one statement. */
export async function loadLogIndex(
  operation: Operation,
  { id, at }: { readonly id: string; readonly at: Date },
): Promise<number | null> {
  return (await indexes(operation, `${id} ${at.toISOString()}`)) ?? null
}

const indexes = batched(findIndexes)

async function findIndexes(work: AnyWork, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const records = keys.map((key) => key.split(' ') as [string, string])
  const instants = records.map(([, at]) => at).toSorted()
  const rows = await work.rows<{ key: string; index: string }>(
    '',
    `select k.key, e.index from unnest($1::text[], $2::uuid[], $3::timestamptz[]) as k (key, id, at)
     join jikimi.log_entry e on e.record_at = k.at and e.record_id = k.id
     where e.record_at between $4::timestamptz and $5::timestamptz`,
    [keys, records.map(([id]) => id), records.map(([, at]) => at), instants.at(0), instants.at(-1)],
  )
  return new Map(rows.map(({ key, index }) => [key, Number(index)]))
}
