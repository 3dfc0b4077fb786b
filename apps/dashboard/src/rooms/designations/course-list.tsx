import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { PagedList } from '../../ui/paged-list.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { CourseMark } from './course-mark.js'
import type { OpenCourse } from './open-course.js'

/** The courses, planned and held. */
export const CourseList = () => {
  const say = useWords()
  const columns = useCourseColumns()
  const mayPlan = usePermission('training:plan')
  const plan = (
    <LinkButton to="/training/create" strong>
      {say('course.create')}
    </LinkButton>
  )
  return (
    <PagedList<OpenCourse>
      resource="training"
      label={say('training.courses')}
      columns={columns}
      empty={
        <Empty
          title={say('course.empty')}
          help={say(mayPlan ? 'course.emptyHelp' : 'course.emptyHelpReader')}
          action={mayPlan && plan}
        />
      }
    />
  )
}

const useCourseColumns = (): readonly Column<OpenCourse>[] => {
  const say = useWords()
  const when = useWhen()
  return [
    {
      key: 'title',
      label: say('course.name'),
      cell: ({ id, title }) => (
        <TextLink to={`/training/${id}/show`} strong>
          {title}
        </TextLink>
      ),
      wraps: true,
    },
    { key: 'heldOn', label: say('course.heldOn'), cell: ({ heldOn }) => when(heldOn) },
    { key: 'method', label: say('course.method'), cell: ({ method }) => say(`trainingMethod.${method}`) },
    { key: 'audience', label: say('course.audience'), cell: ({ audience }) => audience, grows: true },
    {
      key: 'attended',
      label: say('course.attended'),
      cell: ({ attendances }) =>
        say('course.attendedCount', { smart_count: attendances.filter(({ voidedAt }) => !voidedAt).length }),
    },
    { key: 'state', label: say('course.state'), cell: (course) => <CourseMark value={course} /> },
  ]
}
