import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { HoldBody } from './hold-body.js'
import { holdVerbs } from './hold-verbs.js'

/** One hold: its ground, what it holds, and what can be done about it. */
export default function HoldPage() {
  const say = useWords()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload, put } = useLoaded(
    (signal) => holdVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  return (
    <Page
      // a page without its hold and the page of one are two pages to whoever listens
      key={value ? 'hold' : 'none'}
      title={value ? say('hold.of', { ground: value.statute ?? say('hold.aProceeding') }) : say('hold.plain')}
      before={
        <ScreenOnly>
          <TextLink to="/holds">{say('hold.back')}</TextLink>
        </ScreenOnly>
      }
    >
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <HoldBody hold={value} onChange={put} onReload={reload} />}
    </Page>
  )
}
