import type { DestroyParts } from './destroy-parts.js'

/** A collection that is gone, and the key that goes after it. */
export interface Buried {
  readonly collection_id: string
  readonly key_id: string
}

const LEFT = `select collection_id, key_id from jikimi.destroyed where buried_at is null order by destroyed_at, id limit 1000`

/** What has ended is durable outside the database first: a copy that is put back must know of it. */
export async function bury({ pool, keystore, keep, onStep }: DestroyParts, gone: readonly Buried[]): Promise<void> {
  await keep()
  await onStep?.('ENDINGS_KEPT')
  await keystore.bury(gone.map(({ key_id }) => key_id))
  await onStep?.('KEYS_BURIED')
  await pool.query(
    'update jikimi.destroyed set buried_at = jikimi.now() where collection_id = any ($1::uuid[]) and buried_at is null',
    [gone.map(({ collection_id }) => collection_id)],
  )
  await onStep?.('BURIAL_NOTED')
}

/** Keys of what was destroyed before a crash. */
export async function buryLeftovers(parts: DestroyParts): Promise<void> {
  for (;;) {
    const { rows } = await parts.pool.query<Buried>(LEFT)
    if (rows.length === 0) return
    await bury(parts, rows)
  }
}
