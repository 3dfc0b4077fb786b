import type { RightsChange, Role } from '@jikimi/schema'
import type { AnyWork } from '../../persistence/work.js'
import type { RightsFact } from './rights-fact.js'

interface Row {
  readonly change: RightsChange
  readonly at: Date
  readonly account_id: string
  readonly account_name: string
  readonly department_ko: string
  readonly department_en: string
  readonly role: Role | null
  readonly purposes: string[]
  readonly from_on: string | null
  readonly until_on: string | null
  readonly detail: string | null
  readonly by_name: string | null
  readonly object_id: string | null
  readonly attended_until: string | null
}

/** Everything that was known about anybody's rights by the end of this day in Seoul, oldest first. */
export async function readRights(work: AnyWork, day: string): Promise<readonly RightsFact[]> {
  const rows = await work.rows<Row>(
    'read-rights',
    `with that_day as (select ($1::date + 1)::timestamp at time zone 'Asia/Seoul' as is_over),
     attendance as (
       select coalesce(
         (select c.value from jikimi.rule_change c, that_day
          where c.rule = 'ATTENDANCE_MONTHS' and c.cancelled_at is null and c.changed_at < that_day.is_over
            and c.effective_at < that_day.is_over and c.effective_at <= jikimi.now()
          order by c.effective_at desc, c.changed_at desc, c.id desc limit 1),
         (select r.standard from jikimi.rule r where r.name = 'ATTENDANCE_MONTHS')) as months)
     select h.change, h.at, h.account_id, h.account_name, h.department_ko, h.department_en, h.role, h.purposes,
       h.from_on::text as from_on, h.until_on::text as until_on, h.detail, h.by_name, h.object_id,
       case h.change when 'ATTENDANCE_ENTERED'
         then (h.from_on + make_interval(months => attendance.months))::date::text end as attended_until
     from jikimi.rights_history h, that_day, attendance
     where h.account_id is not null and h.at < that_day.is_over
     order by h.seq`,
    [day],
  )
  return rows.map((row) => ({
    change: row.change,
    at: row.at,
    accountId: row.account_id,
    accountName: row.account_name,
    departmentKo: row.department_ko,
    departmentEn: row.department_en,
    role: row.role,
    purposes: row.purposes,
    from: row.from_on,
    until: row.until_on,
    detail: row.detail,
    byName: row.by_name,
    objectId: row.object_id,
    attendedUntil: row.attended_until,
  }))
}
