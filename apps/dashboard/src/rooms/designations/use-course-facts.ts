import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { OpenCourse } from './open-course.js'

/** What the record of a course says, on the screen and on paper. */
export const useCourseFacts = (course: OpenCourse): readonly { label: string; text: string }[] => {
  const say = useWords()
  const when = useWhen()
  return [
    { label: say('course.heldOn'), text: when(course.heldOn) },
    { label: say('course.method'), text: say(`trainingMethod.${course.method}`) },
    { label: say('course.audience'), text: course.audience },
    { label: say('course.purpose'), text: course.purpose },
    { label: say('course.content'), text: course.content },
    { label: say('course.plannedBy'), text: course.plannedBy.displayName },
  ]
}
