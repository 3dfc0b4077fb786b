import { useLocation, useNavigate } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import type { ListedRequest } from './open-request.js'
import { askedRequests, inbox, viewOf } from './request-filter.js'
import { RequestFilterForm } from './request-filter-form.js'
import { requestVerbs } from './request-verbs.js'
import { RequestViews } from './request-views-bar.js'
import { RightsTabs } from './rights-tabs.js'
import { useRequestColumns } from './use-request-columns.js'

/** The inbox of rights requests: how long there is to answer, whose turn it is, and what comes next. */
export default function RightsRequestsPage() {
  const say = useWords()
  const navigate = useNavigate()
  const { search } = useLocation()
  const filter = inbox.of(search)
  const view = viewOf(filter)
  const columns = useRequestColumns()
  const counts = useLoaded(requestVerbs.counts, search)
  const mayRegister = usePermission('rights-request:register')
  const register = mayRegister && (
    <LinkButton to="/rights-requests/create" strong>
      {say('rightsRequest.register')}
    </LinkButton>
  )
  return (
    <Page title={say('rightsRequest.title')} actions={register}>
      <RightsTabs />
      <Quiet>{say('rightsRequest.caption')}</Quiet>
      <RequestViews view={view} counts={counts.value} />
      <RequestFilterForm key={search} filter={filter} onApply={(next) => navigate(inbox.at(next))} />
      <PagedList<ListedRequest>
        resource="rights-requests"
        label={say('rightsRequest.title')}
        filter={askedRequests(filter)}
        columns={columns}
        empty={<Empty title={say('rightsRequest.empty')} help={say(`rightsRequest.none.${view}`)} action={register} />}
      />
    </Page>
  )
}
