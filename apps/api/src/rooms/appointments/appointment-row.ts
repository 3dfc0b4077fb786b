import type { AppointmentState, Locale, MeetingForm } from '@jikimi/schema'
import { isId } from '../../kernel/identifier.js'
import type { AnyWork } from '../../persistence/work.js'
import { INQUIRY_RULES } from '../inquiries/index.js'

/** A meeting as it lies in PostgreSQL, its place sealed, with what of its collection opens it. */
export interface AppointmentRow {
  readonly id: string
  readonly case_id: string
  readonly case_number: string
  readonly collection_id: string
  readonly policy_version_id: string
  readonly pseudonym: string
  readonly key_id: string
  readonly locale: Locale
  readonly purpose: string
  readonly holder_id: string | null
  readonly state: AppointmentState
  readonly form: MeetingForm
  readonly minutes: number
  readonly sealed: Buffer
  readonly offered_at: Date
  readonly reminded_at: Date | null
  readonly ended_at: Date | null
  readonly fixed_time_id: string | null
  readonly fixed_at: Date | null
  readonly starts_at: Date | null
  readonly ends_at: Date | null
  readonly version: number
  /** In their order; instants as PostgreSQL writes them into JSON. */
  readonly times: readonly { readonly id: string; readonly starts_at: string }[]
}

const SELECT = `
select a.id, a.case_id, c.number as case_number, a.collection_id, l.policy_version_id, l.pseudonym, l.key_id, l.locale, a.purpose,
  a.holder_id, a.state, a.form, a.minutes, a.sealed, a.offered_at, a.reminded_at, a.ended_at, a.fixed_time_id, a.fixed_at,
  a.starts_at, a.ends_at, a.version,
  (select json_agg(json_build_object('id', t.id, 'starts_at', t.starts_at) order by t.starts_at)
   from jikimi.appointment_time t where t.appointment_id = a.id) as times
from jikimi.appointment a
join jikimi.inquiry_case c on c.id = a.case_id
join jikimi.collection l on l.id = a.collection_id
where ${INQUIRY_RULES.isUnrestricted('a.collection_id')}`

export async function appointmentRow(work: AnyWork, id: string): Promise<AppointmentRow | undefined> {
  if (!isId(id)) return undefined
  const [row] = await work.rows<AppointmentRow>('appointment-by-id', `${SELECT} and a.id = $1`, [id])
  return row
}

/** The last meeting of each of these cases. */
export async function lastAppointments(
  work: AnyWork,
  cases: readonly string[],
): Promise<ReadonlyMap<string, AppointmentRow>> {
  const rows = await work.rows<AppointmentRow>(
    'last-appointments',
    `${SELECT} and a.case_id = any ($1::uuid[]) and not exists (select 1 from jikimi.appointment later
       where later.case_id = a.case_id and (later.offered_at, later.id) > (a.offered_at, a.id))`,
    [cases],
  )
  return new Map(rows.map((row) => [row.case_id, row]))
}

/** What one handler has in these days: meetings by their time, and offers by the times that wait to be picked. */
export const appointmentRowsOf = (
  work: AnyWork,
  accountId: string,
  from: Date,
  until: Date,
  limit: number,
): Promise<AppointmentRow[]> =>
  work.rows<AppointmentRow>(
    'appointments-of',
    `${SELECT} and a.holder_id = $1 and (
       (a.state in ('FIXED', 'HELD', 'MISSED') and a.starts_at >= $2 and a.starts_at < $3)
       or (a.state = 'OFFERED' and exists (select 1 from jikimi.appointment_time t
         where t.appointment_id = a.id and t.starts_at >= $2 and t.starts_at < $3)))
     order by a.starts_at nulls last, a.offered_at, a.id limit $4`,
    [accountId, from, until, limit],
  )
