import type { DutyCode, Outcome, RevealReason } from '@jikimi/schema'
import type { BoundValues } from './bound-values.js'

/** What narrows a list of records, checked; null and undefined narrow nothing. */
export interface RecordFilter {
  readonly act?: string | null | undefined
  readonly outcome?: Outcome | null | undefined
  readonly accountId?: string | null | undefined
  readonly purpose?: string | null | undefined
  readonly duty?: DutyCode | null | undefined
  readonly caseNumber?: string | null | undefined
  readonly origin?: string | null | undefined
  readonly departmentId?: string | null | undefined
  readonly requestId?: string | null | undefined
  readonly reason?: RevealReason | null | undefined
  readonly objectId?: string | null | undefined
  readonly isCollegial?: boolean | null | undefined
}

const COLUMNS: Readonly<Record<Exclude<keyof RecordFilter, 'isCollegial' | 'outcome'>, readonly [string, string]>> = {
  act: ['act', 'text'],
  accountId: ['account_id', 'uuid'],
  purpose: ['purpose', 'text'],
  duty: ['duty', 'text'],
  caseNumber: ['case_number', 'text'],
  origin: ['origin', 'text'],
  departmentId: ['department_id', 'uuid'],
  requestId: ['request_id', 'uuid'],
  reason: ['reason', 'text'],
  objectId: ['object_id', 'uuid'],
}

/** The conditions on a record `r`: only those that narrow, so that each question gets the plan that fits it. */
export function conditionsOf(filter: RecordFilter, bound: BoundValues): string[] {
  const conditions = Object.entries(COLUMNS).flatMap(([key, [column, type]]) => {
    const value = filter[key as keyof typeof COLUMNS]
    return value == null ? [] : [`r.${column} = ${bound.bind(value, type)}`]
  })
  const { isCollegial, outcome } = filter
  // Spelt as the partial indexes are
  if (isCollegial != null) conditions.push(isCollegial ? 'r.is_collegial' : 'not r.is_collegial')
  if (outcome != null) conditions.push(`r.outcome = ${bound.bind(outcome, 'text')}`)
  if (outcome != null && outcome !== 'DONE') conditions.push(`r.outcome <> 'DONE'`)
  return conditions
}

/** Whether some index has the records of this filter in their order, whatever their ground. */
export const hasOwnOrder = ({
  purpose: _purpose,
  duty: _duty,
  outcome,
  isCollegial,
  ...others
}: RecordFilter): boolean =>
  isCollegial === true ||
  (outcome != null && outcome !== 'DONE') ||
  Object.values(others).some((value) => value != null)
