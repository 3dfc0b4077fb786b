import type { Buried } from './bury.js'
import type { DestroyParts } from './destroy-parts.js'
import { inTransaction } from './in-transaction.js'
import { recordDestruction } from './record-destruction.js'

interface Gone extends Buried {
  readonly pseudonym: string
}

/** Rows and record in one commit. Returns what is gone: its keys are still to be buried. */
export async function destroyBatch(
  { pool, now, onStep }: DestroyParts,
  runId: string,
  ids: readonly string[],
): Promise<readonly Buried[]> {
  const gone = await inTransaction(pool, async (client) => {
    const { rows } = await client.query<Gone>(
      'select collection_id, key_id, pseudonym from jikimi.destroy_collections($1, $2::uuid[])',
      [runId, ids],
    )
    await onStep?.('BATCH_DESTROYED')
    if (rows.length > 0) {
      const collections = rows.map(({ pseudonym }) => pseudonym)
      await recordDestruction(client, now(), { act: 'collection.destroyed', runId, collections })
    }
    await onStep?.('BATCH_RECORDED')
    return rows
  })
  await onStep?.('BATCH_COMMITTED')
  return gone
}
