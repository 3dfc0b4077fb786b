import type { WritingWork } from '../../persistence/work.js'
import { courseById } from './find-courses.js'
import type { TrainingCourse } from './training-course.js'
import type { TrainingCourseView } from './training.view.js'

/** Records the act and gives back the course as it now is. */
export async function changedCourse(
  work: WritingWork,
  { id }: TrainingCourse,
  act: string,
): Promise<TrainingCourseView> {
  work.record({ act, ground: { duty: 'ACCESS_CONTROL' }, collections: [], objectId: id })
  await work.em.flush()
  return courseById(work, id)
}
