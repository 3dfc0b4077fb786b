import { staffOf } from '../../authority/actor.js'
import { demandApart } from '../../authority/separation.js'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { Attendance } from './attendance.js'
import { courseById } from './find-courses.js'
import { holdCourse } from './lock-course.js'
import type { TrainingCourseView } from './training.view.js'

/** What was entered by mistake counts no more, from this moment; that it was entered stays to be seen. */
export async function voidAttendance(work: WritingWork, id: string): Promise<TrainingCourseView> {
  const { accountId: voidedBy } = staffOf(work.actor)
  const seen = isId(id) ? await work.em.findOne(Attendance, { id }) : null
  if (!seen) throw notFound()
  demandApart('ATTENDANCE_ENTERED_BY_ANOTHER', seen.accountId, voidedBy)
  await holdCourse(work, seen.courseId)
  const attendance = await work.em.refreshOrFail(seen)
  attendance.void(voidedBy, work.now)
  work.record({ act: 'attendance.voided', ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  await work.em.flush()
  return courseById(work, attendance.courseId)
}
