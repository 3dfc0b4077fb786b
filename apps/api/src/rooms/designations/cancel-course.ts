import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedCourse } from './changed-course.js'
import { lockCourse, type CourseAct } from './lock-course.js'
import type { TrainingCourseView } from './training.view.js'

export async function cancelCourse(work: WritingWork, act: CourseAct): Promise<TrainingCourseView> {
  const course = await lockCourse(work, act)
  course.cancel(staffOf(work.actor).accountId, work.now)
  return changedCourse(work, course, 'course.cancelled')
}
