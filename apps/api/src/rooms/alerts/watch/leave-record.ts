import { randomUUID } from 'node:crypto'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../../persistence/access-rows.js'
import type { Rows } from './rows.js'

/** What the watcher does of itself leaves a record like everything else, in the same transaction. */
export async function leaveRecord(rows: Rows, act: string, alertId: string, now: Date): Promise<void> {
  const record = accessRows({
    at: now,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'watcher',
    act,
    ground: { duty: 'INSPECTION' },
    objectId: alertId,
    collections: [],
    outcome: 'DONE',
    requestId: randomUUID(),
  })
  await rows(INSERT_ACCESS_RECORDS, [JSON.stringify(record)])
}
