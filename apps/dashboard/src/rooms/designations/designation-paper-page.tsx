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
import { DesignationPaper } from './designation-paper.js'
import { designationVerbs } from './designation-verbs.js'

/** The paper of a designation, to be printed and signed by hand. */
export default function DesignationPaperPage() {
  const say = useWords()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => designationVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  return (
    <Page
      title={say('paper.designation')}
      before={
        <ScreenOnly>
          <TextLink to={`/designations/${id}/show`}>{say('designation.plainTitle')}</TextLink>
        </ScreenOnly>
      }
      actions={value && <PrintButton />}
    >
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && (
        <PaperSheet>
          <DesignationPaper value={value} />
        </PaperSheet>
      )}
    </Page>
  )
}
