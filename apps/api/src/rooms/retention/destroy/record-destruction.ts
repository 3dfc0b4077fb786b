import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../../persistence/access-rows.js'

interface DestructionAct {
  readonly act: 'destruction.prepared' | 'destruction.finished' | 'collection.destroyed'
  readonly runId: string
  /** Pseudonyms; afterwards they lead nowhere. */
  readonly collections: readonly string[]
}

/** In the transaction of what it tells of. */
export async function recordDestruction(
  client: PoolClient,
  now: Date,
  { act, runId, collections }: DestructionAct,
): Promise<void> {
  const rows = accessRows({
    at: now,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'keeper',
    act,
    ground: { duty: 'DESTRUCTION' },
    objectId: runId,
    collections,
    outcome: 'DONE',
    requestId: randomUUID(),
  })
  await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(rows)])
}
