import { useLocation, useNavigate } from 'react-admin'
import { Empty } from '../../ui/empty.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWords } from '../../words/use-words.js'
import { askedRegister, registerAt, registerFilterOf } from './register-filter.js'
import { RegisterFilterForm } from './register-filter-form.js'
import { RegisterTabs } from './register-tabs.js'
import type { Registered } from './registered.js'
import { useRegisterColumns } from './use-register-columns.js'

/** Every collection that is kept, masked: what for, how far its case has come, by when it must be gone. */
export default function RegisterPage() {
  const say = useWords()
  const navigate = useNavigate()
  const { search } = useLocation()
  const filter = registerFilterOf(search)
  const columns = useRegisterColumns()
  return (
    <Page title={say('register.title')} actions={<PrintButton />}>
      <WidePaper />
      <PrintedBy />
      <RegisterTabs />
      <Quiet>{say('register.caption')}</Quiet>
      {/* the address holds codes and days: one comes back to the list, and a home leads to the right one */}
      <RegisterFilterForm key={search} filter={filter} onApply={(next) => navigate(registerAt(next))} />
      <PagedList<Registered>
        resource="register"
        label={say('register.title')}
        filter={askedRegister(filter)}
        columns={columns}
        empty={<Empty title={say('register.empty')} help={say('register.emptyHelp')} />}
      />
    </Page>
  )
}
