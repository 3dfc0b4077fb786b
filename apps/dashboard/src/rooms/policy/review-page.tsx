import { type Locale, PolicyReviewDocument, PolicySourceDocument } from '@jikimi/client/staff'
import { useEffect, useState } from 'react'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import { TextField } from '../../ui/form/text-field.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Stack } from '../../ui/stack.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { Review } from './review.js'

const PAUSE_MS = 700

/** The next version of the policy, looked at as one types. Nothing of it is kept. @law policy 11; PIPA 15②, 30 */
export default function ReviewPage() {
  const say = useWords()
  const { value, refused, isLoading, reload } = useLoaded(loadSource, 'source')
  return (
    <Page title={say('policyReview.title')}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value !== undefined && <Draft source={value} />}
    </Page>
  )
}

const Draft = ({ source }: { source: string }) => {
  const say = useWords()
  const { locale } = useLanguage()
  const [text, setText] = useState(source)
  const asked = useAfterPause(text)
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => review(asked, locale, signal),
    `${locale} ${asked}`,
  )
  return (
    <Stack>
      <Quiet>{say('policyReview.caption')}</Quiet>
      <Panel title={say('policyReview.text')}>
        <TextField
          label={say('policyReview.text')}
          help={say('policyReview.textHelp')}
          value={text}
          onChange={setText}
          lines={12}
          mostLines={24}
        />
      </Panel>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Quiet>{say('policyReview.asking')}</Quiet>}
      {value && <Review value={value} />}
    </Stack>
  )
}

/** What was typed, once nothing is typed for a moment. */
function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const pause = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [text])
  return settled
}

const loadSource = async (signal: AbortSignal) => (await send(PolicySourceDocument, {}, { signal })).policySource
const review = async (source: string, locale: Locale, signal: AbortSignal) =>
  (await send(PolicyReviewDocument, { source, locale }, { signal })).policyReview
