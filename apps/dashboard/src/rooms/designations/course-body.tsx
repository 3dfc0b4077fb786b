import { usePermission } from '../../data/use-permission.js'
import { today } from '../../data/day.js'
import { Beside } from '../../ui/beside.js'
import { Line } from '../../ui/line.js'
import { Notice } from '../../ui/notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AttendancePanel } from './attendance-panel.js'
import { CancelCourse } from './cancel-course.js'
import { ChangeCourse } from './change-course.js'
import { CourseFacts } from './course-facts.js'
import { EnterAttendance } from './enter-attendance.js'
import type { CourseProps } from './open-course.js'

/** The page of a course: who attended on the left, what it is about on the right. */
export const CourseBody = (props: CourseProps) => {
  const say = useWords()
  const when = useWhen()
  const mayPlan = usePermission('training:plan')
  const mayAttend = usePermission('training:attend')
  const { cancelledAt, heldOn, attendances } = props.value
  const isUntouched = !cancelledAt && attendances.length === 0
  const isHeld = heldOn <= today()
  return (
    <Beside
      side={
        <>
          <CourseFacts value={props.value} />
          {isUntouched && mayPlan && (
            <Line>
              <CancelCourse {...props} />
            </Line>
          )}
        </>
      }
    >
      <AttendancePanel {...props} />
      {!cancelledAt && mayAttend && isHeld && <EnterAttendance {...props} />}
      {!cancelledAt && !isHeld && <Notice tone="info">{say('course.notYet', { day: when(heldOn) })}</Notice>}
      {isUntouched && mayPlan && <ChangeCourse {...props} />}
    </Beside>
  )
}
