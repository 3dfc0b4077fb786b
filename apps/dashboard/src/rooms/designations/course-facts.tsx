import { Facts } from '../../ui/facts.js'
import { Panel } from '../../ui/panel.js'
import { Pre } from '../../ui/pre.js'
import { useWords } from '../../words/use-words.js'
import { CourseMark } from './course-mark.js'
import type { OpenCourse } from './open-course.js'
import { useCourseFacts } from './use-course-facts.js'

/** What a course is about, when, how, and who planned it. */
export const CourseFacts = ({ value }: { value: OpenCourse }) => {
  const say = useWords()
  const facts = useCourseFacts(value)
  return (
    <Panel title={say('course.facts')}>
      <Facts
        facts={[
          { label: say('course.state'), value: <CourseMark value={value} /> },
          ...facts.map(({ label, text }) => ({ label, value: <Pre>{text}</Pre> })),
        ]}
      />
    </Panel>
  )
}
