import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { Beside } from '../../ui/beside.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { ConsentsThen } from './consents-then.js'
import { RecordFacts } from './record-facts.js'
import { RecordProofPanel } from './record-proof.js'
import { RecordQuestions } from './record-questions.js'
import { recordVerbs } from './record-verbs.js'
import { SameRequest } from './same-request.js'

/** One record in full: who, when, from where, whose, which, on which ground; where it stands in the log; what proves it. */
export default function AccessRecordPage() {
  const say = useWords()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => recordVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  return (
    <Page
      title={say('record.details')}
      before={
        <ScreenOnly>
          <TextLink to="/access-records">{say('record.backTo')}</TextLink>
        </ScreenOnly>
      }
      actions={value && <PrintButton />}
    >
      <PrintedBy />
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && (
        <Beside side={<RecordQuestions record={value.record} />}>
          <RecordFacts record={value.record} />
          <ConsentsThen collections={value.record.collections} at={value.record.at} />
          <RecordProofPanel proof={value.proof} onReload={reload} />
          <SameRequest rows={value.sameRequest} />
        </Beside>
      )}
    </Page>
  )
}
