import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../persistence/access-rows.js'
import type { DeliveryOutcome } from '../inquiries/index.js'
import type { ClaimedAsk } from './claimed-ask.js'
import { inTransaction } from '../../persistence/in-transaction.js'

const BECAME: Readonly<Record<DeliveryOutcome['state'], readonly [state: string, act: string]>> = {
  SENT: ['SENT', 'consent.asked'],
  QUEUED: ['WAITING', 'consent.ask-delayed'],
  FAILED: ['UNREACHABLE', 'consent.ask-failed'],
  BOUNCED: ['UNREACHABLE', 'consent.ask-failed'],
}

/** State and access record in one transaction. */
export async function noteAsk(
  pool: Pool,
  { ask_id: askId, pseudonym, purpose }: ClaimedAsk,
  outcome: DeliveryOutcome,
  now: Date,
): Promise<void> {
  const [state, act] = BECAME[outcome.state]
  const rows = accessRows({
    at: now,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'worker',
    act,
    ground: { purpose },
    collections: [pseudonym],
    outcome: outcome.state === 'SENT' ? 'DONE' : 'FAULT',
    requestId: randomUUID(),
  })
  await inTransaction(pool, async (client) => {
    const nextTryAt = outcome.state === 'QUEUED' ? outcome.nextTryAt : null
    await client.query('select jikimi.note_consent_ask($1, $2, $3)', [askId, state, nextTryAt])
    await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(rows)])
  })
}
