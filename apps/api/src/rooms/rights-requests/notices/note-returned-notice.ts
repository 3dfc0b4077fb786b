import type { Pool } from 'pg'
import { INSERT_ACCESS_RECORDS } from '../../../persistence/access-rows.js'
import type { ReturnedMail } from '../../inquiries/index.js'
import { noticeRecord } from './note-notice.js'

interface Row {
  readonly request_id: string
  readonly number: string
  readonly pseudonym: string | null
}

/**
 * Notes that a notice came back after it had been taken: it has to reach the person by another way. What is unknown or
 * noted already changes nothing.
 *
 * @param pool as role `jikimi_worker`.
 */
export async function noteReturnedNotice(pool: Pool, { messageId, reason }: ReturnedMail, now: Date): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<Row>('select * from jikimi.bounce_rights_notice($1, $2)', [messageId, reason])
    for (const row of rows) {
      const record = noticeRecord('rights-request.notice-bounced', row, 'FAULT', now)
      await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(record)])
    }
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}
