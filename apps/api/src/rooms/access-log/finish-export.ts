import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Pool, PoolClient } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../persistence/access-rows.js'
import type { ClaimedExport } from './export-claim.js'
import { exportFile } from './export-file.js'
import type { ExportParts } from './export-records.js'
import type { ExportStop } from './export-stopped.js'
import { inExport } from './in-export.js'

/** How an export ended. */
export type Ended =
  | { readonly state: 'DONE'; readonly treeSize: number; readonly bytes: number; readonly digest: string }
  | { readonly state: 'FAILED'; readonly failure: ExportStop }

/**
 * State and access record in one transaction; a finished archive gets its name while the row is held, so that nobody
 * else's takes its place. Silent when another worker has taken over.
 */
export function finishExport(
  pool: Pool,
  { id, claim }: ClaimedExport,
  now: Date,
  ended: Ended,
  keep: () => Promise<void> = async () => undefined,
): Promise<void> {
  return inExport(pool, id, async (client) => {
    const done = ended.state === 'DONE' ? ended : undefined
    const { rowCount } = await client.query(
      `update jikimi.record_export set state = $3, failure = $4, finished_at = $5, tree_size = $6, bytes = $7, digest = $8,
         expires_at = case when $3 = 'DONE' then $5::timestamptz + interval '24 hours' end
       where id = $1 and claim = $2 and state = 'RUNNING'`,
      [
        id,
        claim,
        ended.state,
        ended.state === 'FAILED' ? ended.failure : null,
        now,
        done?.treeSize ?? null,
        done?.bytes ?? null,
        done?.digest ?? null,
      ],
    )
    if (rowCount !== 1) return
    await keep()
    await record(client, id, now, done ? 'record-export.made' : 'record-export.failed')
  })
}

/** Removes archives a day after they were made; the row says that there was one. */
export async function expireExports({ pool, folder }: Pick<ExportParts, 'pool' | 'folder'>, now: Date): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from jikimi.record_export where state = 'DONE' and expires_at <= $1`,
    [now],
  )
  for (const { id } of rows) {
    await rm(exportFile(folder, id), { force: true })
    await inExport(pool, id, async (client) => {
      const { rowCount } = await client.query(
        `update jikimi.record_export set state = 'OVER' where id = $1 and state = 'DONE'`,
        [id],
      )
      if (rowCount === 1) await record(client, id, now, 'record-export.removed')
    })
  }
}

async function record(client: PoolClient, id: string, now: Date, act: string): Promise<void> {
  const rows = accessRows({
    at: now,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'worker',
    act,
    ground: { duty: 'INSPECTION' },
    objectId: id,
    collections: [],
    outcome: act === 'record-export.failed' ? 'FAULT' : 'DONE',
    requestId: randomUUID(),
  })
  await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(rows)])
}
