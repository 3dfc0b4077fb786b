import { type Buried, bury } from './bury.js'
import type { DestroyParts } from './destroy-parts.js'
import { inTransaction } from './in-transaction.js'
import { recordDestruction } from './record-destruction.js'

interface Gone extends Buried {
  readonly pseudonym: string
}

/**
 * Rows and record in one commit, then what is outside the database, then the keys. Whatever stops it in between is
 * finished by the next run. Returns how many were destroyed.
 */
export async function destroyBatch(parts: DestroyParts, runId: string, ids: readonly string[]): Promise<number> {
  const { pool, now, onStep } = parts
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
  if (gone.length > 0) await bury(parts, gone)
  return gone.length
}
