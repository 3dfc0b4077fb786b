import type { CaseAttention, CaseState, CloseReason, Locale } from '@jikimi/schema'
import type { AnyWork } from '../../persistence/work.js'
import { SEALED_COLUMNS, type SealedCollection } from '../subjects/index.js'
import { conditionsOf, type CaseConditions } from './case-conditions.js'
import { INQUIRY_RULES } from './inquiries.rules.js'

export interface CaseRow extends SealedCollection {
  readonly case_id: string
  readonly number: string
  readonly state: CaseState
  readonly locale: Locale
  readonly received_at: Date
  readonly handler_id: string | null
  /** False once its holder is designated for the purpose no more: anybody designated may take it over. */
  readonly is_held: boolean
  /** Until when its holder may reveal its fields, since they got it; null without reach. */
  readonly reach_until: Date | null
  /** What that reach is over; null without one. */
  readonly reach_items: readonly string[] | null
  readonly answered_at: Date | null
  readonly closed_at: Date | null
  readonly close_reason: CloseReason | null
  readonly meeting_ended_at: Date | null
  /** The case that it is a duplicate of. */
  readonly duplicate_of: string | null
  readonly attention: CaseAttention | null
  readonly period_ends_on: string
  readonly due_on: string
  readonly version: number
}

/** A reach of before the case changed hands is none; a rule that became tighter ends it earlier. */
const REACH = `
  left join lateral (
    select least(r.until_at, r.granted_at + make_interval(mins => (select jikimi.rule_value('REACH_MINUTES')))) as until_at, r.items
    from jikimi.reach r
    where r.case_id = c.id and r.collection_id = c.collection_id and r.account_id = c.handler_id and r.granted_at >= c.taken_at
      and c.state in ('TAKEN', 'ANSWERED')
    order by 1 desc limit 1) reach on true`

const SELECT = `
select c.id as case_id, c.number, c.state, l.locale, c.received_at, c.handler_id,
  c.handler_id is not null and jikimi.is_held(c.handler_id, c.purpose) as is_held, reach.until_at as reach_until,
  reach.items as reach_items, c.answered_at, c.closed_at, c.close_reason, c.meeting_ended_at, c.duplicate_of, c.attention,
  l.period_ends_on::text as period_ends_on, c.due_on::text as due_on, c.version, ${SEALED_COLUMNS}
from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id
${REACH}
where ${INQUIRY_RULES.isUnrestricted('l.id')}`

export interface CaseList {
  readonly purpose: string
  readonly narrowed: CaseConditions
  readonly after: { readonly at: Date; readonly id: string } | undefined
  readonly limit: number
}

export function listCaseRows(work: AnyWork, { purpose, narrowed, after, limit }: CaseList): Promise<CaseRow[]> {
  const { name, sql, values } = conditionsOf(narrowed, 5)
  return work.rows<CaseRow>(
    `list-cases${name}`,
    `${SELECT}
     and c.purpose = $1 and ($2::timestamptz is null or (c.received_at, c.id) < ($2::timestamptz, $3::uuid))${sql}
     order by c.received_at desc, c.id desc limit $4`,
    [purpose, after?.at ?? null, after?.id ?? null, limit, ...values],
  )
}

/** Those of one purpose among them: what was found elsewhere stays unseen. */
export const caseRowsByCollection = (
  work: AnyWork,
  purpose: string,
  collections: readonly string[],
): Promise<CaseRow[]> =>
  work.rows<CaseRow>(
    'cases-by-collection',
    `${SELECT} and c.purpose = $1 and l.id = any ($2::uuid[]) order by c.received_at desc, c.id desc`,
    [purpose, collections],
  )

export async function caseRow(work: AnyWork, id: string): Promise<CaseRow | undefined> {
  const [row] = await work.rows<CaseRow>('case-by-id', `${SELECT} and c.id = $1`, [id])
  return row
}
