import { dayInSeoul } from '@jikimi/policy'
import type { DutyCode, Outcome } from '@jikimi/schema'
import type { Looking } from './looking.js'

/** A record of somebody on the staff, as the watcher looks at it. */
export interface SeenRecord {
  readonly id: string
  readonly at: Date
  /** Its day in Seoul. */
  readonly day: string
  readonly accountId: string
  readonly departmentId: string
  readonly act: string
  readonly purpose: string | null
  readonly duty: DutyCode | null
  readonly caseId: string | null
  readonly caseNumber: string | null
  readonly collections: readonly string[]
  readonly outcome: Outcome
  readonly refusal: string | null
  readonly isCollegial: boolean
}

/** The columns of an access record `r` of the staff. */
export const SEEN_COLUMNS = `r.id, r.at, r.account_id as "accountId", r.department_id as "departmentId", r.act, r.purpose, r.duty,
  r.case_id as "caseId", r.case_number as "caseNumber", r.collections, r.outcome, r.refusal, r.is_collegial as "isCollegial"`

export const withDay = (row: Omit<SeenRecord, 'day'>): SeenRecord => ({ ...row, day: dayInSeoul(row.at) })

/** Lists show many people at once, masked: no rule about one person counts them. */
export const isList = ({ act }: SeenRecord): boolean => act.endsWith('.listed')

/** What one account did from one instant on until before another. */
export interface Period {
  readonly accountId: string
  readonly from: Date
  readonly until: Date
}

/** So many a period at most: an alert holds no more, and no account is looked at without end. */
const MOST = 5000

/** What accounts did in their periods, oldest first; of these acts only, if some are named. One walk along an index each. */
export async function recordsOf(
  looking: Looking,
  periods: readonly Period[],
  acts?: readonly string[],
): Promise<SeenRecord[]> {
  if (periods.length === 0) return []
  const rows = await looking.rows<Omit<SeenRecord, 'day'>>(
    `select ${SEEN_COLUMNS} from ${PERIODS} cross join lateral (
       select * from jikimi.access_record r where ${WITHIN} and ($6::text[] is null or r.act = any ($6))
       order by r.at, r.id limit ${MOST}) r
     order by r.at, r.id`,
    [...periodValues(periods), acts ?? null],
  )
  return rows.map(withDay)
}

/** Periods `p` out of the first three parameters; with the next two the months are found before the periods are. */
export const PERIODS = 'unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as p (account_id, "from", until)'

/** Whether a record `r` is of a period `p`. */
export const WITHIN = 'r.account_id = p.account_id and r.at >= p."from" and r.at < p.until and r.at >= $4 and r.at < $5'

export const periodValues = (periods: readonly Period[]): readonly unknown[] => [
  periods.map(({ accountId }) => accountId),
  periods.map(({ from }) => from),
  periods.map(({ until }) => until),
  new Date(Math.min(...periods.map(({ from }) => from.getTime()))),
  new Date(Math.max(...periods.map(({ until }) => until.getTime()))),
]
