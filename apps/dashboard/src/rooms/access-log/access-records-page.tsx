import { useState } from 'react'
import { Empty } from '../../ui/empty.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import { askedFor, NO_FILTER } from './record-filter.js'
import { RecordDetails } from './record-details.js'
import { RecordFilterForm } from './record-filter-form.js'
import { type RecordRow, useRecordColumns } from './use-record-columns.js'

/** Who looked at whose data, when, from where and why, within the auditor's scope. No personal information in it. */
export default function AccessRecordsPage() {
  const say = useWords()
  const [filter, setFilter] = useState(NO_FILTER)
  const [chosen, setChosen] = useState<RecordRow>()
  const columns = useRecordColumns(setChosen)
  const narrow = (part: Partial<typeof NO_FILTER>) => {
    setFilter({ ...filter, ...part })
    setChosen(undefined)
  }
  return (
    <Page title={say('record.title')}>
      <Quiet>{say('record.caption')}</Quiet>
      {/* a filter set from a record's details must show in the form */}
      <RecordFilterForm key={JSON.stringify(filter)} filter={filter} onApply={setFilter} />
      <PagedList<RecordRow>
        resource="access-records"
        label={say('record.title')}
        filter={askedFor(filter)}
        columns={columns}
        empty={<Empty title={say('record.empty')} help={say('record.emptyHelp')} />}
      />
      <RecordDetails record={chosen} onNarrow={narrow} onClose={() => setChosen(undefined)} />
    </Page>
  )
}
