import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { PaperSheet } from '../../ui/paper-sheet.js'
import { PrintButton } from '../../ui/print-button.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { CoursePaper } from './course-paper.js'
import { trainingVerbs } from './training-verbs.js'

/** The attendance of a course as a paper, for whoever inspects it. */
export default function CoursePaperPage() {
  const say = useWords()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => trainingVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  return (
    <Page
      title={say('paper.attendance')}
      before={
        <ScreenOnly>
          <TextLink to={`/training/${id}/show`}>{say('course.title')}</TextLink>
        </ScreenOnly>
      }
      actions={value && <PrintButton />}
    >
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && (
        <PaperSheet>
          <CoursePaper value={value} />
        </PaperSheet>
      )}
    </Page>
  )
}
