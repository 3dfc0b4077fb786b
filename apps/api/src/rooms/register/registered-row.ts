import type { CaseState, Locale } from '@jikimi/schema'
import type { AnyWork } from '../../persistence/work.js'
import { SEALED_COLUMNS, type SealedCollection } from '../subjects/index.js'
import { REGISTER_RULES } from './register.rules.js'

export interface RegisteredRow extends SealedCollection {
  readonly received_at: Date
  readonly locale: Locale
  readonly period_ends_on: string
  readonly case_id: string
  readonly number: string
  readonly state: CaseState
  readonly answered_at: Date | null
  readonly closed_at: Date | null
  readonly meeting_ended_at: Date | null
  readonly consented_at: Date | null
  readonly text_digest: string | null
}

const SELECT = `
select ${SEALED_COLUMNS}, l.received_at, l.locale, l.period_ends_on::text as period_ends_on, c.id as case_id, c.number, c.state,
  c.answered_at, c.closed_at, c.meeting_ended_at, k.consented_at, k.text_digest
from jikimi.collection l join jikimi.inquiry_case c on c.collection_id = l.id
left join jikimi.consent_record k on k.collection_id = l.id`

export interface RegisterRange {
  readonly purpose: string | null
  readonly state: CaseState | null
  readonly first: Date | null
  /** Before this instant. */
  readonly last: Date | null
  readonly dueUntil: string | null
  readonly after: { readonly at: Date; readonly id: string } | undefined
  readonly limit: number
}

/** Days until a collection is due once its purpose was achieved, by policy version. */
export type DaysByVersion = ReadonlyMap<string, number>

/** Newest first. Ranges are of instants: what day that is in Seoul, the caller has reckoned. */
export const listRegisteredRows = (
  work: AnyWork,
  range: RegisterRange,
  days: DaysByVersion = new Map(),
): Promise<RegisteredRow[]> =>
  work.rows<RegisteredRow>(
    'list-registered',
    `${SELECT} left join unnest($8::uuid[], $9::integer[]) as v (id, days) on v.id = l.policy_version_id
     where ${REGISTER_RULES.isUnrestricted('l.id')} and ($1::text is null or l.purpose = $1) and ($2::text is null or c.state = $2)
       and ($3::timestamptz is null or l.received_at >= $3) and ($4::timestamptz is null or l.received_at < $4)
       and ($7::date is null or l.period_ends_on <= $7
         or (coalesce(least(c.answered_at, c.meeting_ended_at), c.closed_at) at time zone 'Asia/Seoul')::date + v.days <= $7)
       and ($5::timestamptz is null or (l.received_at, l.id) < ($5::timestamptz, $6::uuid))
     order by l.received_at desc, l.id desc limit $10`,
    [
      range.purpose,
      range.state,
      range.first,
      range.last,
      range.after?.at ?? null,
      range.after?.id ?? null,
      range.dueUntil,
      [...days.keys()],
      [...days.values()],
      range.limit,
    ],
  )

/** Those of these collections that are within reach, newest first. */
export const registeredRows = (work: AnyWork, ids: readonly string[]): Promise<RegisteredRow[]> =>
  work.rows<RegisteredRow>(
    'registered-rows',
    `${SELECT} where ${REGISTER_RULES.isUnrestricted('l.id')} and l.id = any ($1::uuid[]) order by l.received_at desc, l.id desc`,
    [ids],
  )
