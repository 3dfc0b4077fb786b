import { useLocation, useNavigate } from 'react-admin'
import { Empty } from '../../ui/empty.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { filledIn } from '../../data/filled-in.js'
import { useWords } from '../../words/use-words.js'
import { addresses } from './addresses.js'
import { ChosenItems } from './chosen-items.js'
import { ItemFilterForm } from './item-filter-form.js'
import { RetentionTabs } from './retention-tabs.js'
import { useChosen } from './use-chosen.js'
import { type RetentionRow, useItemColumns } from './use-item-columns.js'

/** What is kept, by its due date: when it must be gone and why, and what keeps it. Nothing of a person. */
export default function ItemsPage() {
  const say = useWords()
  const navigate = useNavigate()
  const { search } = useLocation()
  const filter = addresses.items.of(search)
  const chosen = useChosen()
  const columns = useItemColumns(chosen)
  return (
    <Page title={say('retentionItems.title')} actions={<PrintButton />}>
      <WidePaper />
      <PrintedBy />
      <RetentionTabs />
      <Quiet>{say('retentionItems.caption')}</Quiet>
      {/* the address holds codes, days and numbers: a bar of the forecast leads to its list, and one comes back to it */}
      <ItemFilterForm key={search} filter={filter} onApply={(next) => navigate(addresses.items.at(next))} />
      <ChosenItems {...chosen} />
      <PagedList<RetentionRow>
        resource="retention-items"
        label={say('retentionItems.title')}
        filter={filledIn(filter)}
        columns={columns}
        empty={<Empty title={say('retentionItems.empty')} help={say('retentionItems.emptyHelp')} />}
      />
    </Page>
  )
}
