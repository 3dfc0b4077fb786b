import { Empty } from '../../ui/empty.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWords } from '../../words/use-words.js'
import { askedFor } from './record-filter.js'
import { RecordFilterPanel } from './record-filter-panel.js'
import { RecordTabs } from './record-tabs.js'
import { type RecordRow, useRecordColumns } from './use-record-columns.js'
import { useRecordFilter } from './use-record-filter.js'

/** Who looked at whose data, when, from where and why, within the auditor's scope. No personal information in it. */
export default function AccessRecordsPage() {
  const say = useWords()
  const own = useRecordFilter()
  const { filter, open } = own
  const columns = useRecordColumns(own)
  return (
    <Page title={say('record.title')} actions={<PrintButton />}>
      <WidePaper />
      <PrintedBy />
      <RecordTabs />
      <Quiet>{say('record.caption')}</Quiet>
      {/* a filter set by a link, or by going back, must show in the form */}
      <RecordFilterPanel key={JSON.stringify(filter)} filter={filter} onApply={open} />
      <PagedList<RecordRow>
        resource="access-records"
        label={say('record.title')}
        filter={askedFor(filter)}
        columns={columns}
        empty={<Empty title={say('record.empty')} help={say('record.emptyHelp')} />}
      />
    </Page>
  )
}
