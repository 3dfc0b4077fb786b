import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { Locale } from '@jikimi/schema'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../persistence/access-rows.js'
import type { Ports } from '../../persistence/work.js'
import { openForDelivery, type SealedCollection } from '../subjects/index.js'
import { answerMail } from './answer-mail.js'
import { INQUIRY_RULES } from './inquiries.rules.js'
import type { Mail } from './mail.js'

export interface DeliveryPorts extends Pick<Ports, 'keystore' | 'policy'> {
  /** As role `jikimi_worker`, whose row rules show only what waits for delivery. */
  readonly pool: Pool
  send(mail: Mail): Promise<void>
}

interface Waiting extends SealedCollection {
  readonly message_id: string
  readonly message_sealed: Buffer
  readonly case_id: string
  readonly number: string
  readonly locale: Locale
}

/**
 * Sends the answers that wait: claimed one by one, so that two workers never send the same. Killed between sending
 * and noting it, the answer goes out again under the same Message-ID. Returns how many were tried.
 */
export async function deliverAnswers(
  ports: DeliveryPorts,
  { now, limit }: { now: Date; limit: number },
): Promise<number> {
  for (let tried = 0; tried < limit; tried += 1) {
    const waiting = await claim(ports.pool, now)
    if (!waiting) return tried
    const isSent = await deliver(ports, waiting).then(
      () => true,
      () => false,
    )
    await note(ports.pool, waiting, isSent, now)
  }
  return limit
}

const CLAIM = `
with next as (
  select m.id from jikimi.case_message m
  where (m.delivery_state = 'QUEUED' or (m.delivery_state = 'SENDING' and m.delivery_tried_at < $1::timestamptz - interval '5 minutes'))
    and ${INQUIRY_RULES.isUnrestricted('m.collection_id')}
  order by m.sent_at for update skip locked limit 1)
update jikimi.case_message m set delivery_state = 'SENDING', delivery_tried_at = $1
from next, jikimi.collection l, jikimi.inquiry_case c
where m.id = next.id and l.id = m.collection_id and c.id = m.case_id
returning m.id as message_id, m.sealed as message_sealed, c.id as case_id, c.number, l.locale,
  l.id, l.purpose, l.policy_version_id, l.pseudonym, l.key_id, l.sealed`

async function claim(pool: Pool, now: Date): Promise<Waiting | undefined> {
  const { rows } = await pool.query<Waiting>(CLAIM, [now])
  return rows[0]
}

async function deliver(ports: DeliveryPorts, waiting: Waiting): Promise<void> {
  const { document } = ports.policy.published(waiting.policy_version_id)
  const addressItem = document.items.find(({ kind }) => kind === 'EMAIL')?.code ?? ''
  const { address, body } = await openForDelivery(
    ports,
    waiting,
    { id: waiting.message_id, sealed: waiting.message_sealed },
    addressItem,
  )
  if (!address) throw new Error('This collection has no address to answer to.')
  await ports.send(
    answerMail({
      document,
      address,
      body,
      number: waiting.number,
      locale: waiting.locale,
      messageId: waiting.message_id,
    }),
  )
}

/** State and access record in one transaction. */
async function note(
  pool: Pool,
  { message_id, case_id, number, purpose, pseudonym }: Waiting,
  isSent: boolean,
  now: Date,
): Promise<void> {
  const rows = accessRows({
    at: now,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'worker',
    act: isSent ? 'answer.delivered' : 'answer.failed',
    ground: { purpose },
    caseId: case_id,
    caseNumber: number,
    collections: [pseudonym],
    outcome: isSent ? 'DONE' : 'FAULT',
    requestId: randomUUID(),
  })
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `update jikimi.case_message set delivery_state = $2 where id = $1 and delivery_state = 'SENDING'`,
      [message_id, isSent ? 'SENT' : 'FAILED'],
    )
    await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(rows)])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}
