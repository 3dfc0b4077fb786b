import { staffOf } from '../../authority/actor.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { changedCourse } from './changed-course.js'
import { checkCourse } from './check-course.js'
import { TrainingCourse, type CourseTerms } from './training-course.js'
import type { TrainingCourseView } from './training.view.js'

/** A course may have been held already: what was taught before Jikimi counts too. @law PIPA 28② */
export async function planCourse(work: WritingWork, terms: CourseTerms): Promise<TrainingCourseView> {
  const course = Object.assign(new TrainingCourse(), {
    id: newId(work.now),
    ...checkCourse(terms),
    plannedBy: staffOf(work.actor).accountId,
    plannedAt: work.now,
  })
  work.em.persist(course)
  return changedCourse(work, course, 'course.planned')
}
