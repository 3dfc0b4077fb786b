import { useParams } from 'react-admin'
import { usePermission } from '../../data/use-permission.js'
import { useLoaded } from '../../data/use-loaded.js'
import { Beside } from '../../ui/beside.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { mediaVerbs } from './media-verbs.js'
import { MediumDestructions } from './medium-destructions.js'
import { MediumFacts } from './medium-facts.js'
import { MediumHistory } from './medium-history.js'

/** One medium: what it is, by when it must be gone and why, where it lay, what was done to it and who saw it. */
export default function MediumPage() {
  const say = useWords()
  const { id = '' } = useParams()
  const mayList = usePermission('medium:list')
  const { value, refused, isLoading, reload, put } = useLoaded(
    (signal) => mediaVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  const part = value && { value, onChange: put, onReload: reload }
  return (
    <Page
      key={value ? 'medium' : 'none'}
      title={value?.number ?? say('media.plainTitle')}
      before={<TextLink to={mayList ? '/media' : '/'}>{say(mayList ? 'media.title' : 'nav.home')}</TextLink>}
      actions={value && <PrintButton />}
    >
      <PrintedBy />
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {part && (
        <Beside side={<MediumHistory {...part} />}>
          <MediumFacts {...part} />
          <MediumDestructions {...part} />
        </Beside>
      )}
    </Page>
  )
}
