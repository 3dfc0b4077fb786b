import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { CertificateBody } from './certificate-body.js'
import { certificateVerbs } from './certificate-verbs.js'

/** One certificate: what it says in words, its values, its files, and how to check it without this server. */
export default function CertificatePage() {
  const say = useWords()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => certificateVerbs.load(decodeURIComponent(id), signal),
    id,
  )
  return (
    <Page
      // a page without its certificate and the page of one are two pages to whoever listens
      key={value ? 'certificate' : 'none'}
      title={value ? say('certificate.of', { number: value.number }) : say('certificate.plain')}
      before={
        <ScreenOnly>
          <TextLink to="/certificates">{say('certificate.back')}</TextLink>
        </ScreenOnly>
      }
      actions={value && <PrintButton />}
    >
      <PrintedBy />
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <CertificateBody certificate={value} onReload={reload} />}
    </Page>
  )
}
