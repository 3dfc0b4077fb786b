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

interface Period {
  readonly accountId: string
  readonly from: Date
  readonly until: Date
  /** These acts only; all when left out. */
  readonly acts?: readonly string[]
}

/** So many at most: an alert holds no more, and no account is looked at without end. */
const MOST = 5000

/** What one account did from one instant on until before another, as far as it is looked at by now; oldest first. */
export async function recordsOf(
  looking: Looking,
  { accountId, from, until, acts }: Period,
): Promise<readonly SeenRecord[]> {
  const rows = await looking.rows<Omit<SeenRecord, 'day'>>(
    `select ${SEEN_COLUMNS} from jikimi.access_record r
       join jikimi.log_entry e on e.record_at = r.at and e.record_id = r.id
     where r.account_id = $1 and r.at >= $2 and r.at < $3 and e.index <= $4 and ($5::text[] is null or r.act = any ($5))
     order by r.at, r.id limit ${MOST}`,
    [accountId, from, until, looking.upTo, acts ?? null],
  )
  return rows.map(withDay)
}
