import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../persistence/access-rows.js'
import { inTransaction } from '../../persistence/in-transaction.js'

const AT_ONCE = 500

/** What nobody confirmed by its last day falls due, with its record, some hundred a transaction. @law PIPA 15②, 21① */
export async function expireAsks(pool: Pool, now: Date): Promise<void> {
  while ((await expireSome(pool, now)) === AT_ONCE);
}

const expireSome = (pool: Pool, now: Date): Promise<number> =>
  inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ pseudonym: string; purpose: string }>(
      'select pseudonym, purpose from jikimi.expire_consent_asks($1)',
      [AT_ONCE],
    )
    const purposes = [...new Set(rows.map(({ purpose }) => purpose))]
    for (const purpose of purposes) {
      const recorded = accessRows({
        at: now,
        actorKind: 'SYSTEM',
        accountId: undefined,
        departmentId: undefined,
        origin: 'worker',
        act: 'consent.expired',
        ground: { purpose },
        collections: rows.filter((row) => row.purpose === purpose).map(({ pseudonym }) => pseudonym),
        outcome: 'DONE',
        requestId: randomUUID(),
      })
      await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(recorded)])
    }
    return rows.length
  })
