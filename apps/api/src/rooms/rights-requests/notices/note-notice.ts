import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../../persistence/access-rows.js'
import type { DeliveryOutcome } from '../../inquiries/index.js'

const ACTS: Readonly<Record<DeliveryOutcome['state'], string>> = {
  SENT: 'rights-request.notice-delivered',
  QUEUED: 'rights-request.notice-delayed',
  FAILED: 'rights-request.notice-failed',
  BOUNCED: 'rights-request.notice-bounced',
}

interface TriedNotice {
  readonly notice_id: string
  readonly request_id: string
  readonly pseudonym: string | null
}

/** State and access record in one transaction. */
export async function noteNotice(pool: Pool, tried: TriedNotice, outcome: DeliveryOutcome, now: Date): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select jikimi.note_rights_notice($1, $2, $3, $4, $5)', [
      tried.notice_id,
      outcome.state,
      outcome.state === 'QUEUED' ? outcome.nextTryAt : null,
      'reason' in outcome ? outcome.reason : null,
      now,
    ])
    const rows = noticeRecord(ACTS[outcome.state], tried, outcome.state === 'SENT' ? 'DONE' : 'FAULT', now)
    await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(rows)])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}

/** That the worker did something with a notice. */
export const noticeRecord = (
  act: string,
  { request_id: objectId, pseudonym }: Omit<TriedNotice, 'notice_id'>,
  outcome: 'DONE' | 'FAULT',
  at: Date,
): object[] =>
  accessRows({
    at,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'worker',
    act,
    ground: { duty: 'RIGHTS_REQUEST' },
    objectId,
    collections: pseudonym === null ? [] : [pseudonym],
    outcome,
    requestId: randomUUID(),
  })
