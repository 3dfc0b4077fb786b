import { dayInSeoul } from '@jikimi/policy'
import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notFound, requestNotValid } from '../../kernel/general.refusals.js'
import { isId, newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { findAccounts } from '../staff/index.js'
import { Attendance } from './attendance.js'
import { courseById } from './find-courses.js'
import { holdCourse } from './lock-course.js'
import { attendanceAlreadyEntered, courseNotHeldYet } from './training.refusals.js'
import type { TrainingCourseView } from './training.view.js'

/** So many people in one act; more come in a second one. */
const MOST = 200

interface EnteredAttendance {
  readonly courseId: string
  readonly accountIds: readonly string[]
}

/** Who attended a course whose day has come: all of them, or nobody. Never oneself. @law PIPA 28② */
export async function enterAttendance(
  work: WritingWork,
  { courseId, accountIds }: EnteredAttendance,
): Promise<TrainingCourseView> {
  const { accountId: enteredBy } = staffOf(work.actor)
  const attended = [...new Set(accountIds)]
  if (attended.length < 1 || attended.length > MOST) throw requestNotValid()
  const course = await holdCourse(work, courseId)
  course.demandPlanned()
  if (course.heldOn > dayInSeoul(work.now)) throw courseNotHeldYet(course.heldOn)
  for (const accountId of attended) demandApart('ATTENDANCE_ENTERED_BY_ANOTHER', accountId, enteredBy)
  await demandStaff(work, attended)
  await demandNotEntered(work, courseId, attended)
  for (const accountId of attended) {
    const id = newId(work.now)
    work.em.persist(Object.assign(new Attendance(), { id, courseId, accountId, enteredBy, enteredAt: work.now }))
    work.record({ act: 'attendance.entered', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  }
  await work.em.flush()
  return courseById(work, courseId)
}

async function demandStaff(work: WritingWork, accountIds: readonly string[]): Promise<void> {
  if (!accountIds.every(isId)) throw notFound()
  const found = await findAccounts(work, accountIds)
  if (accountIds.some((id) => !found.has(id))) throw notFound()
}

async function demandNotEntered(work: WritingWork, courseId: string, accountIds: readonly string[]): Promise<void> {
  const entered = await work.rows(
    'attendance-entered',
    `select 1 from jikimi.attendance where course_id = $1 and account_id = any ($2::uuid[]) and voided_at is null limit 1`,
    [courseId, accountIds],
  )
  if (entered.length > 0) throw attendanceAlreadyEntered()
}
