import { createHash, randomUUID } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { Locale, MeetingForm } from '@jikimi/schema'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../persistence/access-rows.js'
import { newId } from '../../kernel/identifier.js'
import type { Ports } from '../../persistence/work.js'
import { INQUIRY_RULES } from '../inquiries/index.js'
import { sealBeside } from '../subjects/index.js'
import { fixedLetter, reminderLetter } from './meeting-letters.js'
import { openPlace } from './meeting-place.js'

export interface ReminderPorts extends Pick<Ports, 'keystore'> {
  /** As role `jikimi_worker`, whose row rules show only meetings that are fixed. */
  readonly pool: Pool
}

interface Waiting {
  readonly id: string
  readonly case_id: string
  readonly number: string
  readonly collection_id: string
  readonly purpose: string
  readonly pseudonym: string
  readonly key_id: string
  readonly locale: Locale
  readonly form: MeetingForm
  readonly minutes: number
  readonly sealed: Buffer
  readonly starts_at: Date
  readonly written_by: string
  readonly is_confirmed: boolean
  readonly is_near: boolean
}

/**
 * Writes to visitors that their time is fixed, and once more a day ahead. Whoever picks a time within that day is told
 * once, by one letter. Claimed one by one, each letter in one transaction with what notes it: two workers never write the
 * same. What can't be written is left for the next run. Returns how many were written.
 */
export async function remindAppointments(
  ports: ReminderPorts,
  { now, limit }: { now: Date; limit: number },
): Promise<number> {
  const failed: string[] = []
  let written = 0
  while (written + failed.length < limit) {
    const told = await tellNext(ports, now, failed)
    if (!told) return written
    if (told.isWritten) written += 1
    else failed.push(told.id)
  }
  return written
}

const NEXT = `
select a.id, a.case_id, c.number, a.collection_id, a.purpose, l.pseudonym, l.key_id, l.locale, a.form, a.minutes, a.sealed,
  a.starts_at, coalesce(a.holder_id, a.offered_by) as written_by, a.confirmed_at is not null as is_confirmed,
  a.starts_at <= $1::timestamptz + interval '24 hours' as is_near
from jikimi.appointment a
join jikimi.collection l on l.id = a.collection_id
join jikimi.inquiry_case c on c.id = a.case_id
where a.state = 'FIXED' and a.starts_at > $1 and a.id <> all ($2::uuid[])
  -- As for every letter: nothing more to an address from which everything comes back
  and (select coalesce(sum(m.bounces), 0) from jikimi.case_message m where m.case_id = a.case_id) < 3
  and (a.confirmed_at is null or (a.reminded_at is null and a.starts_at <= $1::timestamptz + interval '24 hours'))
  and ${INQUIRY_RULES.isUnrestricted('a.collection_id')}
order by a.starts_at, a.id for update of a skip locked limit 1`

async function tellNext(ports: ReminderPorts, now: Date, failed: readonly string[]) {
  const client = await ports.pool.connect()
  let id: string | undefined
  try {
    await client.query('begin')
    const { rows } = await client.query<Waiting>(NEXT, [now, failed])
    const [waiting] = rows
    if (waiting) {
      id = waiting.id
      await tell(ports, client, waiting, now)
    }
    await client.query('commit')
    return waiting ? { id: waiting.id, isWritten: true } : undefined
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    if (id === undefined) throw fault
    return { id, isWritten: false }
  } finally {
    client.release()
  }
}

async function tell(ports: ReminderPorts, client: PoolClient, waiting: Waiting, now: Date): Promise<void> {
  const { id: appointmentId, form, minutes, starts_at, locale, is_confirmed, is_near } = waiting
  const letter = is_confirmed ? reminderLetter : fixedLetter
  const meeting = { form, minutes, place: await openPlace(ports, waiting) }
  await writeLetter(ports, client, waiting, now, {
    template: is_confirmed ? 'MEETING_REMINDER' : 'MEETING_FIXED',
    body: letter(meeting, starts_at, locale),
  })
  await client.query(
    `update jikimi.appointment set confirmed_at = coalesce(confirmed_at, $2),
       reminded_at = case when $3 then $2 else reminded_at end where id = $1`,
    [appointmentId, now, is_near],
  )
  const rows = accessRows({
    at: now,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'worker',
    act: is_confirmed ? 'appointment.reminded' : 'appointment.confirmed',
    ground: { purpose: waiting.purpose },
    caseId: waiting.case_id,
    caseNumber: waiting.number,
    collections: [waiting.pseudonym],
    outcome: 'DONE',
    requestId: randomUUID(),
  })
  await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(rows)])
}

/** In the name of who meets; the job that delivers letters takes it from there. */
async function writeLetter(
  ports: ReminderPorts,
  client: PoolClient,
  waiting: Waiting,
  now: Date,
  { template, body }: { readonly template: string; readonly body: string },
): Promise<void> {
  const id = newId(now)
  const { collection_id: collection, key_id: keyId } = waiting
  const sealed = await sealBeside(ports, { table: 'case_message', row: id, collection, keyId }, body)
  const digest = createHash('sha256').update(id, 'utf8').digest()
  await client.query(
    `insert into jikimi.case_message (id, case_id, collection_id, purpose, direction, idempotency_digest, request_digest,
       template, sealed, length, written_by, sent_at, delivery_state)
     values ($1, $2, $3, $4, 'TO_VISITOR', $5, $5, $6, $7, $8, $9, $10, 'QUEUED')`,
    [
      id,
      waiting.case_id,
      collection,
      waiting.purpose,
      digest,
      template,
      sealed,
      [...body].length,
      waiting.written_by,
      now,
    ],
  )
}
