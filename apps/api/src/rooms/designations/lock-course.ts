import { LockMode } from '@mikro-orm/postgresql'
import { notFound } from '../../kernel/general.refusals.js'
import { isId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { courseHasAttendance } from './training.refusals.js'
import { TrainingCourse } from './training-course.js'

/** Of the advisory lock: who cancels a course and who enters attendance come one after the other. */
const LOCK = 7_141_105

export interface CourseAct {
  readonly courseId: string
  readonly version: number
}

/** The course, with nobody else at it. @throws Refusal NOT_FOUND. */
export async function holdCourse(work: WritingWork, id: string): Promise<TrainingCourse> {
  if (!isId(id)) throw notFound()
  await work.rows('course-lock', 'select pg_advisory_xact_lock($1, hashtext($2::text))', [LOCK, id])
  const course = await work.em.findOne(TrainingCourse, { id })
  if (!course) throw notFound()
  return course
}

/** The course as the screen showed it, to be changed: what people attended stays what they attended. */
export async function lockCourse(work: WritingWork, { courseId, version }: CourseAct): Promise<TrainingCourse> {
  const course = await holdCourse(work, courseId)
  course.demandVersion(version)
  course.demandPlanned()
  const entered = await work.rows(
    'course-attendance',
    'select 1 from jikimi.attendance where course_id = $1 and voided_at is null limit 1',
    [courseId],
  )
  if (entered.length > 0) throw courseHasAttendance()
  await work.em.lock(course, LockMode.PESSIMISTIC_WRITE)
  return course
}
