import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { NotFound } from '../../ui/not-found.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { TextLink } from '../../ui/text-link.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { InspectionBody } from './inspection-body.js'
import { inspectionVerbs } from './inspection-verbs.js'

/** The inspection of one month: its pack as a document, what was said about it, and the signature. @law Std 8② */
export default function InspectionPage() {
  const say = useWords()
  const when = useWhen()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload, put } = useLoaded(
    (signal) => inspectionVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  if (value === null) return <NotFound />
  return (
    <Page
      // a page without its inspection and the page of one are two pages to whoever listens
      key={value ? 'inspection' : 'none'}
      title={value ? say('inspection.of', { month: when(value.month, 'month') }) : say('inspection.plain')}
      before={
        <ScreenOnly>
          <TextLink to="/inspections">{say('inspection.back')}</TextLink>
        </ScreenOnly>
      }
      actions={value && <PrintButton />}
    >
      <WidePaper />
      <PrintedBy />
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <InspectionBody value={value} onChange={put} onReload={reload} />}
    </Page>
  )
}
