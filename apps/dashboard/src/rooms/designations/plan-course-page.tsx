import { useNavigate, useNotify } from 'react-admin'
import { useEffect, useState } from 'react'
import { today } from '../../data/day.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { type CourseDraft, CourseFields } from './course-fields.js'
import { trainingVerbs } from './training-verbs.js'

/** Plans a course. @law PIPA 28② */
export default function PlanCoursePage() {
  const say = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const planning = useAct(trainingVerbs.plan)
  const [plannedId, setPlannedId] = useState<string>()
  const [blank] = useState<CourseDraft>(() => ({ ...NOTHING, heldOn: today() }))
  const [draft, setDraft] = useState(blank)
  useEffect(() => {
    // only once nothing is unsaved any more
    if (plannedId) navigate(`/training/${plannedId}/show`)
  }, [plannedId, navigate])
  const plan = async () => {
    const planned = await planning.run(draft)
    if (!planned) return
    notify(say('course.done'), { type: 'success' })
    setPlannedId(planned.id)
  }

  return (
    <Page title={say('course.create')} before={<TextLink to="/training">{say('course.back')}</TextLink>}>
      <UnsavedWork isUnsaved={draft !== blank && !plannedId} />
      <Sheet isPadded>
        <Form label={say('course.create')} onSend={() => void plan()}>
          <CourseFields draft={draft} onChange={(part) => setDraft((was) => ({ ...was, ...part }))} />
          <RefusalNotice refused={planning.refused} />
          <ActButton submits tone="main" isBusy={planning.isBusy}>
            {say('course.act')}
          </ActButton>
        </Form>
      </Sheet>
    </Page>
  )
}

const NOTHING = { title: '', audience: '', purpose: '', content: '', method: 'IN_PERSON' } as const
