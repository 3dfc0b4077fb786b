import { useLocation, useNavigate } from 'react-admin'
import { filledIn } from '../../data/filled-in.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import { addresses } from './addresses.js'
import { DestroyedFilterForm } from './destroyed-filter-form.js'
import { RetentionTabs } from './retention-tabs.js'
import type { Destroyed } from './run-verbs.js'
import { useDestroyedColumns } from './use-destroyed-columns.js'

/** The destruction register: what was destroyed, when, on which ground. Nothing in it leads to anybody. @law Decree 32⑤3 */
export default function DestructionRegisterPage() {
  const say = useWords()
  const navigate = useNavigate()
  const { search } = useLocation()
  const filter = addresses.register.of(search)
  const columns = useDestroyedColumns()
  const paper = <LinkButton to={addresses.paper.at(filter)}>{say('destroyed.paper')}</LinkButton>
  return (
    <Page title={say('destroyed.title')} actions={paper}>
      <RetentionTabs />
      <Quiet>{say('destroyed.caption')}</Quiet>
      <DestroyedFilterForm key={search} filter={filter} onApply={(next) => navigate(addresses.register.at(next))} />
      <PagedList<Destroyed>
        resource="destruction-register"
        label={say('destroyed.title')}
        filter={filledIn(filter)}
        columns={columns}
        empty={<Empty title={say('destroyed.empty')} help={say('destroyed.emptyHelp')} />}
      />
    </Page>
  )
}
