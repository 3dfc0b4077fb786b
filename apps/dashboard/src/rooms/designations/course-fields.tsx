import type { TrainingMethod } from '@jikimi/client/staff'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { TextField } from '../../ui/form/text-field.js'
import { useWords } from '../../words/use-words.js'

/** What the record of a training has to say. */
export type CourseDraft = {
  title: string
  audience: string
  purpose: string
  content: string
  heldOn: string
  method: TrainingMethod
}

type CourseFieldsProps = { draft: CourseDraft; onChange: (part: Partial<CourseDraft>) => void }

/** Title, audience, purpose, content, day, method: when a course is planned, and when it is changed. */
export const CourseFields = ({ draft, onChange }: CourseFieldsProps) => {
  const say = useWords()
  return (
    <>
      <TextField label={say('course.name')} value={draft.title} onChange={(title) => onChange({ title })} />
      <TextField
        label={say('course.audience')}
        value={draft.audience}
        onChange={(audience) => onChange({ audience })}
      />
      <TextField label={say('course.purpose')} value={draft.purpose} onChange={(purpose) => onChange({ purpose })} />
      <TextField
        label={say('course.content')}
        lines={4}
        value={draft.content}
        onChange={(content) => onChange({ content })}
      />
      <TextField
        type="date"
        label={say('course.heldOn')}
        value={draft.heldOn}
        onChange={(heldOn) => onChange({ heldOn })}
      />
      <ChoiceField
        label={say('course.method')}
        value={draft.method}
        choices={METHODS.map((method) => ({ value: method, text: say(`trainingMethod.${method}`) }))}
        onChange={(method) => onChange({ method: method as TrainingMethod })}
      />
    </>
  )
}

const METHODS: readonly TrainingMethod[] = ['IN_PERSON', 'ONLINE', 'READING']
