import { usePermission } from '../../data/use-permission.js'
import { LinkButton } from '../../ui/link-button.js'
import { Page } from '../../ui/page.js'
import { Tabs } from '../../ui/tabs.js'
import { useWords } from '../../words/use-words.js'
import { CourseList } from './course-list.js'
import { EvidenceForm } from './evidence-form.js'
import { TrainingDueList } from './training-due-list.js'
import { type TrainingView, useTrainingView } from './use-training-view.js'

/** Courses, who is due, and evidence of both. @law PIPA 28② */
export default function TrainingPage() {
  const say = useWords()
  const [view, setView] = useTrainingView()
  const mayPlan = usePermission('training:plan')
  const mayExport = usePermission('training:export')
  const views = VIEWS.filter((view) => view !== 'evidence' || mayExport)
  return (
    <Page
      title={say('training.title')}
      actions={
        mayPlan && (
          <LinkButton to="/training/create" strong>
            {say('course.create')}
          </LinkButton>
        )
      }
    >
      <Tabs
        label={say('training.views')}
        value={view}
        choices={views.map((view) => ({ value: view, text: say(`training.${view}`) }))}
        onChange={(chosen) => setView(chosen as TrainingView)}
      />
      {view === 'courses' && <CourseList />}
      {view === 'due' && <TrainingDueList />}
      {view === 'evidence' && <EvidenceForm />}
    </Page>
  )
}

const VIEWS: readonly TrainingView[] = ['courses', 'due', 'evidence']
