import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { RequestBody } from './request-body.js'
import { requestVerbs } from './request-verbs.js'

/** One request: its clock, what comes next, and everything that an officer does until the person has their answer. */
export default function RightsRequestPage() {
  const say = useWords()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload, put } = useLoaded(
    (signal) => requestVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  return (
    <Page
      key={value ? 'request' : 'none'}
      title={value ? `${value.number} · ${say(`rightKind.${value.kind}`)}` : say('rightsRequest.plain')}
      before={<TextLink to="/rights-requests">{say('rightsRequest.back')}</TextLink>}
      actions={value && <PrintButton />}
    >
      <PrintedBy />
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <RequestBody key={value.id} value={value} onChange={put} onReload={reload} />}
    </Page>
  )
}
