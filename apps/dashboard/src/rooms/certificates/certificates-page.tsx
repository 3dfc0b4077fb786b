import type { CertificateInListFragment } from '@jikimi/client/staff'
import { Empty } from '../../ui/empty.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { Quiet } from '../../ui/quiet.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { RetentionTabs } from '../retention/retention-tabs.js'
import { useCertificateColumns } from './use-certificate-columns.js'

/** The certificates of destruction, newest first. */
export default function CertificatesPage() {
  const say = useWords()
  const columns = useCertificateColumns()
  return (
    <Page title={say('certificate.title')}>
      <RetentionTabs />
      <Spaced>
        <Quiet>{say('certificate.caption')}</Quiet>
      </Spaced>
      <PagedList<CertificateInListFragment & { id: string }>
        resource="certificates"
        label={say('certificate.title')}
        columns={columns}
        empty={<Empty title={say('certificate.empty')} help={say('certificate.emptyHelp')} />}
      />
    </Page>
  )
}
