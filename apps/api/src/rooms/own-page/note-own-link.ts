import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../persistence/access-rows.js'
import type { DeliveryOutcome } from '../inquiries/index.js'
import type { ClaimedLink } from './claimed-link.js'

const ACTS: Readonly<Record<DeliveryOutcome['state'], string>> = {
  SENT: 'own-page.link-sent',
  QUEUED: 'own-page.link-delayed',
  FAILED: 'own-page.link-failed',
  BOUNCED: 'own-page.link-failed',
}

/** State and access record in one transaction. Whoever asked may ask again: nothing waits for a link. */
export async function noteOwnLink(
  pool: Pool,
  { link_id, pseudonym }: ClaimedLink,
  outcome: DeliveryOutcome,
  now: Date,
): Promise<void> {
  const rows = accessRows({
    at: now,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'worker',
    act: ACTS[outcome.state],
    ground: { duty: 'RIGHTS_REQUEST' },
    collections: [pseudonym],
    outcome: outcome.state === 'SENT' ? 'DONE' : 'FAULT',
    requestId: randomUUID(),
  })
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select jikimi.note_own_link($1, $2, $3)', [
      link_id,
      outcome.state === 'BOUNCED' ? 'FAILED' : outcome.state,
      outcome.state === 'QUEUED' ? outcome.nextTryAt : null,
    ])
    await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(rows)])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}
