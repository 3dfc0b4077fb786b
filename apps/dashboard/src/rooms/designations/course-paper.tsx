import { Facts } from '../../ui/facts.js'
import { Pre } from '../../ui/pre.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { Spaced } from '../../ui/spaced.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { OpenCourse } from './open-course.js'
import { useCourseFacts } from './use-course-facts.js'

/** What a course was about and who attended, numbered, with room to sign. Void entries are left out. @law PIPA 28② */
export const CoursePaper = ({ value }: { value: OpenCourse }) => {
  const say = useWords()
  const when = useWhen()
  const facts = useCourseFacts(value)
  const attended = value.attendances
    .filter(({ voidedAt }) => !voidedAt)
    .map((attendance, place) => ({ ...attendance, place: place + 1 }))
  return (
    <>
      <Facts
        facts={[
          { label: say('course.name'), value: value.title },
          ...facts.map(({ label, text }) => ({ label, value: <Pre>{text}</Pre> })),
        ]}
      />
      <Spaced>
        {attended.length === 0 ? (
          <Quiet>{say('paper.none')}</Quiet>
        ) : (
          <Rows
            label={say('paper.attendance')}
            columns={[
              { key: 'place', label: say('paper.place'), cell: ({ place }) => place },
              { key: 'account', label: say('paper.attendee'), cell: ({ account }) => account.displayName },
              {
                key: 'entered',
                label: say('paper.entered'),
                cell: ({ enteredBy, enteredAt }) =>
                  say('designation.by', { name: enteredBy.displayName, at: when(enteredAt) }),
                wraps: true,
              },
              { key: 'sign', label: say('paper.sign'), cell: () => '', grows: true },
            ]}
            rows={attended}
          />
        )}
      </Spaced>
      <Quiet>{say('paper.number', { id: value.id })}</Quiet>
      <PrintedBy />
    </>
  )
}
