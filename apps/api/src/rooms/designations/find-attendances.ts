import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { AttendanceView } from './training.view.js'

interface Row {
  readonly id: string
  readonly course_id: string
  readonly account_id: string
  readonly entered_by: string
  readonly entered_at: Date
  readonly voided_at: Date | null
  readonly voided_by: string | null
}

/** Who attended these courses, by course id, voided entries included, in the order of entry. */
export async function findAttendances(
  work: AnyWork,
  courses: readonly string[],
): Promise<ReadonlyMap<string, AttendanceView[]>> {
  const rows = await work.rows<Row>(
    'find-attendances',
    `select id, course_id, account_id, entered_by, entered_at, voided_at, voided_by from jikimi.attendance
     where course_id = any ($1::uuid[]) order by entered_at, id`,
    [courses],
  )
  const byCourse = Map.groupBy(rows, (row) => row.course_id)
  return new Map(courses.map((id) => [id, (byCourse.get(id) ?? []).map(attendanceView)]))
}

const attendanceView = (row: Row): AttendanceView =>
  viewOf(AttendanceView, {
    id: row.id,
    enteredAt: row.entered_at,
    voidedAt: row.voided_at,
    accountId: row.account_id,
    enteredById: row.entered_by,
    voidedById: row.voided_by,
  })
