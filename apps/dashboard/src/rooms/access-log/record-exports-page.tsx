import type { RecordExportFieldsFragment } from '@jikimi/client/staff'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { Quiet } from '../../ui/quiet.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { RecordTabs } from './record-tabs.js'
import { useExportColumns } from './use-export-columns.js'

/** What was taken out of the log, and what may be fetched. */
export default function RecordExportsPage() {
  const say = useWords()
  const columns = useExportColumns()
  const mayAsk = usePermission('record-export:ask')
  const ask = mayAsk && (
    <LinkButton to="/record-exports/create" strong>
      {say('recordExport.create')}
    </LinkButton>
  )
  return (
    <Page title={say('recordExport.title')} actions={ask}>
      <RecordTabs />
      <Spaced>
        <Quiet>{say('recordExport.caption')}</Quiet>
      </Spaced>
      <PagedList<RecordExportFieldsFragment>
        resource="record-exports"
        label={say('recordExport.title')}
        columns={columns}
        empty={<Empty title={say('recordExport.empty')} help={say('recordExport.emptyHelp')} action={ask} />}
      />
    </Page>
  )
}
