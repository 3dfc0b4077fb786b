import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { CaseBody } from './case-body.js'
import { caseVerbs } from './case-verbs.js'
import { useLastInbox } from './use-inbox-view.js'

/** One inquiry. It is loaded by this page alone and gone with it: no query cache ever holds it. */
export default function CasePage() {
  const say = useWords()
  const { id = '' } = useParams()
  const [inbox] = useLastInbox()
  const { value, refused, isLoading, reload, put } = useLoaded(
    (signal) => caseVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  const back = <TextLink to={inbox}>{say('case.back')}</TextLink>

  return (
    <Page
      // a page without its case and the page of a case are two pages to whoever listens
      key={value ? 'case' : 'none'}
      title={value ? say('case.title', { number: value.number }) : say('case.plainTitle')}
      before={back}
    >
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <CaseBody value={value} onChange={put} onReload={reload} />}
    </Page>
  )
}
