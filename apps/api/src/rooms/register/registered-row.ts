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
  readonly closed_at: Date | null
  readonly due_on: string
  readonly consented_at: Date | null
  readonly text_digest: string | null
}

const SELECT = `
select ${SEALED_COLUMNS}, l.received_at, l.locale, l.period_ends_on::text as period_ends_on, c.id as case_id, c.number, c.state,
  c.closed_at, c.due_on::text as due_on, k.consented_at, k.text_digest
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

/** Newest first. Ranges are of instants: what day that is in Seoul, the caller has reckoned. */
export const listRegisteredRows = (work: AnyWork, range: RegisterRange): Promise<RegisteredRow[]> =>
  work.rows<RegisteredRow>(
    'list-registered',
    `${SELECT}
     where ${REGISTER_RULES.isUnrestricted('l.id')} and ($1::text is null or l.purpose = $1) and ($2::text is null or c.state = $2)
       and ($3::timestamptz is null or l.received_at >= $3) and ($4::timestamptz is null or l.received_at < $4)
       and ($7::date is null or c.due_on <= $7)
       and ($5::timestamptz is null or (l.received_at, l.id) < ($5::timestamptz, $6::uuid))
     order by l.received_at desc, l.id desc limit $8`,
    [
      range.purpose,
      range.state,
      range.first,
      range.last,
      range.after?.at ?? null,
      range.after?.id ?? null,
      range.dueUntil,
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
