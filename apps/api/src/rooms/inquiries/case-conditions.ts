import { addDays, dayInSeoul } from '@jikimi/policy'
import type { CaseAttention, CaseState } from '@jikimi/schema'

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
  /** Open, and due on this day or earlier. */
  readonly dueUntil?: string | undefined
}

/**
 * As SQL over `inquiry_case c`, where $1 is the purpose; parameters go on from `first`. The name says
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
  if (asked.dueUntil !== undefined)
    parts.push(['due', `c.state <> 'CLOSED' and c.due_on <= ${next(asked.dueUntil)}::date`])
  return {
    name: parts.map(([name]) => `-${name}`).join(''),
    sql: parts.map(([, sql]) => ` and ${sql}`).join(''),
    values,
  }
}

const OF_NOBODY = 'c.handler_id is null'
/** Of somebody who is designated no more: whoever works on the purpose may take it over. */
const OF_FORMER = 'c.handler_id = any ((select jikimi.former_handlers($1))::uuid[])'

/** The last day that is soon. */
export const soonUntil = (now: Date): string => addDays(dayInSeoul(now), SOON_DAYS)
