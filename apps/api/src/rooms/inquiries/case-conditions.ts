import { addDays, dayInSeoul } from '@jikimi/policy'
import type { CaseAttention, CaseState } from '@jikimi/schema'
import type { AnyWork } from '../../persistence/work.js'

/** How many days ahead a due date is soon. */
const SOON_DAYS = 7

/** What narrows a list of cases of one purpose; a count beside a list narrows by the same words. */
export interface CaseConditions {
  readonly state?: CaseState | undefined
  readonly handlerId?: string | undefined
  readonly isOpen?: boolean | undefined
  readonly attention?: CaseAttention | undefined
  readonly isUnassigned?: boolean | undefined
  /** The two halves of `isUnassigned`: an index finds each by itself, and counting wants nothing of their order. */
  readonly isOfNobody?: boolean | undefined
  readonly isOfFormer?: boolean | undefined
  readonly dueSoon?: DueSoon | undefined
}

/** By when something is due soon, and the days after an answer by which each version of the policy ends it. */
export interface DueSoon {
  readonly until: string
  /** No answer of later than this makes anything due soon. */
  readonly answeredBefore: Date
  readonly versions: readonly string[]
  readonly days: readonly number[]
}

/**
 * As SQL over `inquiry_case c` and `collection l`, where $1 is the purpose; parameters go on from `first`. The name says
 * which of them are there, as the statement's name has to.
 */
export function conditionsOf(asked: CaseConditions, first: number): { name: string; sql: string; values: unknown[] } {
  const values: unknown[] = []
  const next = (value: unknown): string => `$${first + values.push(value) - 1}`
  const parts: [string, string][] = []
  if (asked.state !== undefined) parts.push(['state', `c.state = ${next(asked.state)}`])
  if (asked.handlerId !== undefined) parts.push(['holder', `c.handler_id = ${next(asked.handlerId)}::uuid`])
  if (asked.isOpen) parts.push(['open', `c.state <> 'CLOSED'`])
  if (asked.attention !== undefined) parts.push(['attention', `c.attention = ${next(asked.attention)}`])
  if (asked.isUnassigned) parts.push(['unassigned', `c.state <> 'CLOSED' and (${OF_NOBODY} or ${OF_FORMER})`])
  if (asked.isOfNobody) parts.push(['nobody', `c.state <> 'CLOSED' and ${OF_NOBODY}`])
  if (asked.isOfFormer) parts.push(['former', `c.state <> 'CLOSED' and ${OF_FORMER}`])
  if (asked.dueSoon) parts.push(['due', dueSoonSql(asked.dueSoon, next)])
  return {
    name: parts.map(([name]) => `-${name}`).join(''),
    sql: parts.map(([, sql]) => ` and ${sql}`).join(''),
    values,
  }
}

const OF_NOBODY = 'c.handler_id is null'
/** Of somebody who is designated no more: whoever works on the purpose may take it over. */
const OF_FORMER = 'c.handler_id = any ((select jikimi.former_handlers($1))::uuid[])'

/** The end of the period, or the policy's days after answer or meeting: whichever comes first, as `dueDate` has it. */
function dueSoonSql(soon: DueSoon, next: (value: unknown) => string): string {
  const until = next(soon.until)
  const answeredBefore = next(soon.answeredBefore)
  const [versions, days] = [next(soon.versions), next(soon.days)]
  const isAchievedLongSince = (at: string): string => `(${at} < ${answeredBefore}::timestamptz
      and (${at} at time zone 'Asia/Seoul')::date + (
        select v.days from unnest(${versions}::uuid[], ${days}::int[]) as v (id, days) where v.id = l.policy_version_id) <= ${until}::date)`
  return `c.state <> 'CLOSED' and (c.period_ends_on <= ${until}::date
    or (c.state = 'ANSWERED' and ${isAchievedLongSince('c.answered_at')})
    or (c.meeting_ended_at is not null and ${isAchievedLongSince('c.meeting_ended_at')}))`
}

/** What is due soon today, under every version that collections may have been taken under. */
export async function dueSoon(work: AnyWork): Promise<DueSoon> {
  const rows = await work.rows<{ id: string }>('policy-version-ids', 'select id from jikimi.policy_version', [])
  const versions = rows.map(({ id }) => id)
  const days = versions.map((id) => work.ports.policy.published(id).document.retention.purposeAchievedAfterDays)
  const until = addDays(dayInSeoul(work.now), SOON_DAYS)
  const lastAnswer = addDays(until, 1 - Math.min(...days))
  return { until, versions, days, answeredBefore: new Date(`${lastAnswer}T00:00:00+09:00`) }
}
