import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { DraftBody } from './draft-body.js'
import { draftVerbs } from './draft-verbs.js'

/** One draft of the next policy version: written, looked at while it is, proposed, approved by somebody else. */
export default function DraftPage() {
  const say = useWords()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload } = useLoaded((signal) => draftVerbs.load(id, signal), id)
  return (
    <Page
      key={value ? 'draft' : 'none'}
      title={value ? say('policyDraft.of', { version: value.follows }) : say('policyDraft.title')}
      before={<TextLink to="/policy-drafts">{say('policyDraft.back')}</TextLink>}
    >
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && <DraftBody key={value.revision} draft={value} onChange={reload} />}
    </Page>
  )
}
