import type { WritingWork } from '../../persistence/work.js'
import { changedCourse } from './changed-course.js'
import { checkCourse } from './check-course.js'
import { lockCourse, type CourseAct } from './lock-course.js'
import type { CourseTerms } from './training-course.js'
import type { TrainingCourseView } from './training.view.js'

export async function changeCourse(work: WritingWork, act: CourseAct & CourseTerms): Promise<TrainingCourseView> {
  const terms = checkCourse(act)
  const course = await lockCourse(work, act)
  course.change(terms)
  return changedCourse(work, course, 'course.changed')
}
