import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../persistence/access-rows.js'
import type { ReturnedMail } from './returned-mail.js'

interface Row {
  readonly case_id: string
  readonly number: string
  readonly purpose: string
  readonly pseudonym: string
}

/**
 * Notes that a letter came back after it had been taken; its case comes back with it. What is unknown or noted already
 * changes nothing.
 *
 * @param pool as role `jikimi_worker`.
 */
export async function noteReturnedMail(pool: Pool, { messageId, reason }: ReturnedMail, now: Date): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<Row>('select * from jikimi.bounce_letter($1, $2)', [messageId, reason])
    for (const row of rows) await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(recordOf(row, now))])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}

const recordOf = ({ case_id, number, purpose, pseudonym }: Row, at: Date): object[] =>
  accessRows({
    at,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'worker',
    act: 'answer.bounced',
    ground: { purpose },
    caseId: case_id,
    caseNumber: number,
    collections: [pseudonym],
    outcome: 'FAULT',
    requestId: randomUUID(),
  })
