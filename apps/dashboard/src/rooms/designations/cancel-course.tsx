import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { useWords } from '../../words/use-words.js'
import type { CourseProps } from './open-course.js'
import { trainingVerbs } from './training-verbs.js'

/** Cancels a course that nobody attended yet. */
export const CancelCourse = ({ value, onChange, onReload }: CourseProps) => {
  const say = useWords()
  return (
    <ConfirmedAct
      act={say('course.cancel')}
      title={say('course.cancelTitle')}
      text={say('course.cancelText')}
      done={say('course.cancelDone')}
      isDangerous
      verb={() => trainingVerbs.cancel({ courseId: value.id, version: value.version })}
      onDone={onChange}
      onReload={onReload}
    />
  )
}
