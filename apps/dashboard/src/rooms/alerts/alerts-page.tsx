import { useLocation, useNavigate } from 'react-admin'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import { alertFilterOf, alertsAt, askedAlerts } from './alert-filter.js'
import { AlertFilterForm } from './alert-filter-form.js'
import type { OpenAlert } from './open-alert.js'
import { useAlertColumns } from './use-alert-columns.js'

/** What stands out in the access records, and how far each of it has come. @law Std 8② */
export default function AlertsPage() {
  const say = useWords()
  const navigate = useNavigate()
  const { search } = useLocation()
  const columns = useAlertColumns()
  const filter = alertFilterOf(search)
  // auditors see what lies within their scopes; officers everything but what is about themselves
  const isScoped = !usePermission('explanation:ask')
  return (
    <Page title={say('alert.title')}>
      <Quiet>{say('alert.caption')}</Quiet>
      {/* the address holds the filter: one comes back to it, and a home leads to the right list */}
      <AlertFilterForm key={search} filter={filter} onApply={(next) => navigate(alertsAt(next))} />
      <PagedList<OpenAlert>
        resource="alerts"
        label={say('alert.title')}
        filter={askedAlerts(filter)}
        columns={columns}
        empty={<Empty title={say('alert.empty')} help={say(isScoped ? 'alert.emptyHelpAuditor' : 'alert.emptyHelp')} />}
      />
    </Page>
  )
}
