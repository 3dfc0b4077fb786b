import { randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../persistence/access-rows.js'

/** What the installation itself does to accounts and keys is on record like everybody's acts; in the caller's transaction. */
export async function recordAct(migrator: ClientBase, act: string, objectId: string, now: Date): Promise<void> {
  const rows = accessRows({
    at: now,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'installation',
    act,
    ground: { duty: 'ACCESS_CONTROL' },
    objectId,
    collections: [],
    outcome: 'DONE',
    requestId: randomUUID(),
  })
  await migrator.query(INSERT_ACCESS_RECORDS, [JSON.stringify(rows)])
}
