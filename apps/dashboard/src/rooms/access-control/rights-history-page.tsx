import { useLocation } from 'react-admin'
import { useState } from 'react'
import { Empty } from '../../ui/empty.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWords } from '../../words/use-words.js'
import { askedRights, rightsFilterOf } from './rights-filter.js'
import { RightsFilterForm } from './rights-filter-form.js'
import { type RightsRow, useRightsColumns } from './use-rights-columns.js'

/** Who was given, changed and taken which rights, by whom. Kept for three years at least. @law Std 5③ */
export default function RightsHistoryPage() {
  const { search } = useLocation()
  const accountId = new URLSearchParams(search).get('account') ?? ''
  // another person, or nobody in particular, is another history: it begins with its own filter
  return <RightsHistory key={accountId} accountId={accountId} />
}

const RightsHistory = ({ accountId }: { accountId: string }) => {
  const say = useWords()
  const columns = useRightsColumns()
  const [filter, setFilter] = useState(() => rightsFilterOf(accountId))
  return (
    <Page title={say('rights.title')} actions={<PrintButton />}>
      <WidePaper />
      <PrintedBy />
      <Quiet>{say('rights.caption')}</Quiet>
      {/* clearing the filter must show in the form */}
      <RightsFilterForm key={JSON.stringify(filter)} filter={filter} onApply={setFilter} />
      <PagedList<RightsRow>
        resource="rights-history"
        label={say('rights.title')}
        filter={askedRights(filter)}
        columns={columns}
        empty={<Empty title={say('rights.empty')} help={say('rights.emptyHelp')} />}
      />
    </Page>
  )
}
