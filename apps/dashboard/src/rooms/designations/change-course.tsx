import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { type CourseDraft, CourseFields } from './course-fields.js'
import type { CourseProps } from './open-course.js'
import { trainingVerbs } from './training-verbs.js'

/** Changes a course that nobody attended yet. What was typed outlasts loading again. */
export const ChangeCourse = ({ value, onChange, onReload }: CourseProps) => {
  const say = useWords()
  const notify = useNotify()
  const changing = useAct(trainingVerbs.change)
  const [typed, setTyped] = useState<Partial<CourseDraft>>()
  const { id: courseId, version, title, audience, purpose, content, heldOn, method } = value
  const draft = { title, audience, purpose, content, heldOn, method, ...typed }
  const change = async () => {
    const changed = await changing.run({ courseId, version, ...draft })
    if (!changed) return
    setTyped(undefined)
    notify(say('course.changeDone'), { type: 'success' })
    onChange(changed)
  }
  const reload = () => {
    changing.clear()
    onReload()
  }
  return (
    <Panel title={say('course.change')}>
      <UnsavedWork isUnsaved={typed !== undefined} />
      <Form label={say('course.change')} onSend={() => void change()}>
        <CourseFields draft={draft} onChange={(part) => setTyped((was) => ({ ...was, ...part }))} />
        <RefusalNotice refused={changing.refused} onReload={reload} />
        <ActButton submits isBusy={changing.isBusy}>
          {say('course.changeAct')}
        </ActButton>
      </Form>
    </Panel>
  )
}
