import { randomUUID } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../persistence/access-rows.js'
import type { DeliveryOutcome } from './delivery-outcome.js'
import type { DeliveryKind, WaitingDelivery } from './waiting-delivery.js'

const ACTS: Readonly<Record<DeliveryKind, Readonly<Record<DeliveryOutcome['state'], string>>>> = {
  LETTER: {
    SENT: 'answer.delivered',
    QUEUED: 'answer.delayed',
    FAILED: 'answer.failed',
    BOUNCED: 'answer.bounced',
  },
  RENEWAL: {
    SENT: 'visit.link-sent',
    QUEUED: 'visit.link-delayed',
    FAILED: 'visit.link-failed',
    BOUNCED: 'visit.link-failed',
  },
}

const NOTE_LETTER = `
update jikimi.case_message set delivery_state = $2, next_try_at = $3, bounce_reason = $4::text,
  bounced_at = case when $4::text is null then null else $5::timestamptz end,
  bounces = bounces + case when $2 = 'BOUNCED' then 1 else 0 end
where id = $1 and delivery_state = 'SENDING'`

const NOTE_RENEWAL = `
update jikimi.link_renewal set delivery_state = $2, next_try_at = $3 where id = $1 and delivery_state = 'SENDING'`

/** State and access record in one transaction. A letter that came back brings its case along, in the database. */
export async function noteDelivery(
  pool: Pool,
  { kind, source_id, case_id, number, purpose, pseudonym }: WaitingDelivery,
  outcome: DeliveryOutcome,
  now: Date,
): Promise<void> {
  const rows = accessRows({
    at: now,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'worker',
    act: ACTS[kind][outcome.state],
    ground: { purpose },
    caseId: case_id,
    caseNumber: number,
    collections: [pseudonym],
    outcome: outcome.state === 'SENT' ? 'DONE' : 'FAULT',
    requestId: randomUUID(),
  })
  const client = await pool.connect()
  try {
    await client.query('begin')
    await noteState(client, kind, source_id, outcome, now)
    await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(rows)])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}

async function noteState(
  client: PoolClient,
  kind: DeliveryKind,
  id: string,
  outcome: DeliveryOutcome,
  now: Date,
): Promise<void> {
  const nextTryAt = outcome.state === 'QUEUED' ? outcome.nextTryAt : null
  const reason = 'reason' in outcome ? outcome.reason : null
  if (kind === 'LETTER') await client.query(NOTE_LETTER, [id, outcome.state, nextTryAt, reason, now])
  // Whoever asked for a link may ask again: nothing waits for it
  else await client.query(NOTE_RENEWAL, [id, outcome.state === 'BOUNCED' ? 'FAILED' : outcome.state, nextTryAt])
}
