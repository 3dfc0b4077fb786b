import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { RunBody } from './run-body.js'
import { runVerbs } from './run-verbs.js'

/** One destruction run: what it takes and on which ground, who decides, what became of each. */
export default function RunPage() {
  const say = useWords()
  const when = useWhen()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload, put } = useLoaded(
    (signal) => runVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  return (
    <Page
      // a page without its run and the page of one are two pages to whoever listens
      key={value ? 'run' : 'none'}
      title={value ? say('run.of', { day: when(value.dueUntil) }) : say('run.plain')}
      before={
        <ScreenOnly>
          <TextLink to="/destruction-runs">{say('run.back')}</TextLink>
        </ScreenOnly>
      }
      actions={value && <PrintButton />}
    >
      <PrintedBy />
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <RunBody run={value} onChange={put} onReload={reload} />}
    </Page>
  )
}
