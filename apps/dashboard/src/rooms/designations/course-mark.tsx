import { today } from '../../data/day.js'
import { ClosedIcon, DoneIcon, DueIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'
import type { OpenCourse } from './open-course.js'

/** Whether a course is still to come, was held, or is cancelled. */
export const CourseMark = ({ value }: { value: OpenCourse }) => {
  const say = useWords()
  if (value.cancelledAt) return <Mark icon={<ClosedIcon />} text={say('course.cancelled')} />
  if (value.heldOn > today()) return <Mark icon={<DueIcon />} tone="primary" text={say('course.planned')} />
  return <Mark icon={<DoneIcon />} tone="success" text={say('course.held')} />
}
