import { randomUUID } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../persistence/access-rows.js'

interface Touched {
  readonly id: string
  readonly number: string
}

/** What a day brings by itself, each with the act that its record names. */
const BY_THEMSELVES = [
  { call: 'jikimi.lapse_requests', act: 'rights-request.lapsed' },
  { call: 'jikimi.warn_requests', act: 'rights-request.warned' },
  { call: 'jikimi.close_requests', act: 'rights-request.closed' },
  { call: 'jikimi.forget_requests', act: 'rights-request.forgotten' },
] as const
const AT_ONCE = 100

/**
 * Lets lapse what nobody was made sure of, warns of days that come near and of those that have passed, closes what was not
 * objected to, and lets go of what is older than its evidence is kept. As role `jikimi_worker`; each batch in one
 * transaction with its records. Returns how many were touched.
 *
 * @law PIPA 35③; Decree 46①
 */
export async function workOnRequests(pool: Pool, { now, limit }: { now: Date; limit: number }): Promise<number> {
  let touched = 0
  for (const one of BY_THEMSELVES) {
    for (let batch = AT_ONCE; batch === AT_ONCE && touched < limit; touched += batch)
      batch = await workOnBatch(pool, now, one)
  }
  return touched
}

async function workOnBatch(pool: Pool, now: Date, { call, act }: (typeof BY_THEMSELVES)[number]): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<Touched>(`select id, number from ${call}($1)`, [AT_ONCE])
    await record(client, now, act, rows)
    await client.query('commit')
    return rows.length
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw fault
  } finally {
    client.release()
  }
}

async function record(client: PoolClient, at: Date, act: string, touched: readonly Touched[]): Promise<void> {
  const requestId = randomUUID()
  const rows = touched.flatMap(({ id, number }) =>
    accessRows({
      at,
      actorKind: 'SYSTEM',
      accountId: undefined,
      departmentId: undefined,
      origin: 'worker',
      act,
      ground: { duty: 'RIGHTS_REQUEST' },
      caseId: id,
      caseNumber: number,
      collections: [],
      outcome: 'DONE',
      requestId,
    }),
  )
  if (rows.length > 0) await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(rows)])
}
