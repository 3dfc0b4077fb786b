import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { CourseBody } from './course-body.js'
import { trainingVerbs } from './training-verbs.js'

/** One course, and who attended. */
export default function CoursePage() {
  const say = useWords()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload, put } = useLoaded(
    (signal) => trainingVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  return (
    <Page
      // a page without its course and the page of one are two pages to whoever listens
      key={value ? 'course' : 'none'}
      title={value?.title ?? say('course.title')}
      before={<TextLink to="/training">{say('course.back')}</TextLink>}
      actions={value && <LinkButton to={`/training/${value.id}/print`}>{say('course.print')}</LinkButton>}
    >
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <CourseBody value={value} onChange={put} onReload={reload} />}
    </Page>
  )
}
