import { dayInSeoul } from '@jikimi/policy'
import type { Role } from '@jikimi/schema'
import { randomUUID } from 'node:crypto'

/** What a question names: ids, and with them the version that a screen would have shown. */
export interface Things {
  readonly case: string
  readonly purpose: string
  readonly account: string
  /** The second account that some acts name: whom a case is handed over to, who is deputy. */
  readonly other: string
  readonly department: string
  readonly session: string
  readonly siteKey: string
  readonly designation: string
  readonly course: string
  readonly attendance: string
  readonly unlock: string
  readonly ruleChange: string
  readonly exception: string
  readonly scope: string
  readonly record: string
  /** Of an entry in the log. */
  readonly index: number
  readonly export: string
  readonly cut: string
  readonly alert: string
  readonly canary: string
  readonly caseNumber: string
  readonly inspection: string
  readonly isFinding: boolean
  /** Of a pack that somebody looked at. */
  readonly digest: string
  /** What a scope would cover. */
  readonly duties: readonly string[]
  readonly departments: readonly string[]
  /** The first day of a month, and of a period until today. */
  readonly month: string
  readonly from: string
  readonly roles: readonly Role[]
  readonly version: number
  readonly today: string
}

/** Ids of nothing: whoever may ask gets past the guard and finds nothing. */
export const nothings = (now: Date): Things => ({
  case: randomUUID(),
  purpose: 'NOT_A_PURPOSE',
  account: randomUUID(),
  other: randomUUID(),
  department: randomUUID(),
  session: randomUUID(),
  siteKey: randomUUID(),
  designation: randomUUID(),
  course: randomUUID(),
  attendance: randomUUID(),
  unlock: randomUUID(),
  ruleChange: randomUUID(),
  exception: randomUUID(),
  scope: randomUUID(),
  record: randomUUID(),
  index: 1_000_000_000,
  export: randomUUID(),
  cut: randomUUID(),
  alert: randomUUID(),
  canary: randomUUID(),
  caseNumber: 'NO-SUCH-CASE',
  inspection: randomUUID(),
  isFinding: false,
  digest: '0'.repeat(64),
  duties: [],
  departments: [],
  month: dayInSeoul(now),
  from: dayInSeoul(now),
  roles: ['AUDITOR'],
  version: 1,
  today: dayInSeoul(now),
})
