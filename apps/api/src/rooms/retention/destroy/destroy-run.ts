import { type Buried, bury } from './bury.js'
import type { DestroyParts } from './destroy-parts.js'
import { destroyBatch } from './destroy-batch.js'
import { inTransaction } from './in-transaction.js'
import { isFaultOfOne, noteFailed } from './note-failed.js'
import { recordDestruction } from './record-destruction.js'

/** So few that no transaction stays open for long: an open writer holds back the log. */
const BATCH = 200
/** Burying syncs folders, hardly more of them for many keys than for few. What a crash leaves, the next run buries. */
const BURIED_AT_ONCE = 1000

interface Item {
  readonly collection_id: string
  readonly due_on: string
}

/** Each item once a pass, those that failed on another day again. */
const NEXT = `
select i.collection_id, i.due_on::text as due_on from jikimi.destruction_item i
where i.run_id = $1 and i.due_on <= jikimi.today() and ($3::uuid is null or (i.due_on, i.collection_id) > ($2::date, $3::uuid))
  and (i.state = 'WAITING' or (i.state = 'FAILED' and i.tries < 3
    and (i.tried_at at time zone 'Asia/Seoul')::date < jikimi.today()))
order by i.due_on, i.collection_id limit $4`

/** Batch by batch, each looked at again before it goes; then the keys of some batches. Returns how many were destroyed. */
export async function destroyRun(parts: DestroyParts, runId: string, limit: number): Promise<number> {
  let destroyed = 0
  let last: Item | undefined
  const unburied: Buried[] = []
  while (destroyed < limit) {
    const { rows }: { rows: Item[] } = await parts.pool.query<Item>(NEXT, [
      runId,
      last?.due_on ?? null,
      last?.collection_id ?? null,
      Math.min(BATCH, limit - destroyed),
    ])
    if (rows.length === 0) break
    last = rows.at(-1)
    const ids = rows.map(({ collection_id }) => collection_id)
    const gone = await destroyBatch(parts, runId, ids).catch((fault: unknown) => oneByOne(parts, runId, ids, fault))
    destroyed += gone.length
    unburied.push(...gone)
    if (unburied.length >= BURIED_AT_ONCE) await bury(parts, unburied.splice(0))
  }
  if (unburied.length > 0) await bury(parts, unburied)
  await finish(parts, runId)
  return destroyed
}

/** A failing one alone: the others of its batch go, and it is kept with its code. */
async function oneByOne(parts: DestroyParts, runId: string, ids: readonly string[], fault: unknown): Promise<Buried[]> {
  if (!isFaultOfOne(fault)) throw fault
  const gone: Buried[] = []
  for (const id of ids) {
    try {
      gone.push(...(await destroyBatch(parts, runId, [id])))
    } catch (own) {
      if (!isFaultOfOne(own)) throw own
      parts.report(own)
      await noteFailed(parts, runId, id, own)
    }
  }
  return gone
}

async function finish({ pool, now, onStep }: DestroyParts, runId: string): Promise<void> {
  const isFinished = await inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ is_done: boolean }>('select jikimi.finish_run($1) as is_done', [runId])
    if (!rows[0]?.is_done) return false
    await recordDestruction(client, now(), { act: 'destruction.finished', runId, collections: [] })
    return true
  })
  if (isFinished) await onStep?.('RUN_FINISHED')
}
