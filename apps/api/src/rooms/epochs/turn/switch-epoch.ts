import { randomUUID } from 'node:crypto'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../../persistence/access-rows.js'
import { epochRows } from './epoch-rows.js'
import type { TurnParts } from './turn-parts.js'

/** Tells the database that the epoch counts, with the record of it, in one transaction. */
export async function switchEpoch(
  { keepers }: Pick<TurnParts, 'keepers'>,
  epoch: number,
  counts: { readonly keys: number; readonly tombstones: number },
): Promise<void> {
  const client = await keepers.connect()
  try {
    await client.query('begin')
    // Not when the run began: a certificate goes by when the old key was gone
    const { rows } = await client.query<{ now: Date }>('select jikimi.now() as now')
    const { now } = rows[0]!
    await epochRows.switched(client, epoch, now, counts)
    await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(recordOf(now))])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw fault
  } finally {
    client.release()
  }
}

const recordOf = (at: Date): object[] =>
  accessRows({
    at,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'keeper',
    act: 'epoch.turned',
    ground: { duty: 'ACCESS_CONTROL' },
    collections: [],
    outcome: 'DONE',
    requestId: randomUUID(),
  })
