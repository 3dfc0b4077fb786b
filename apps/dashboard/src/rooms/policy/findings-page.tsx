import { type PolicyFindingsQuery, PolicyFindingsDocument } from '@jikimi/client/staff'
import { useLocation, useNavigate } from 'react-admin'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { findingFilterOf, findingsAt } from './finding-filter.js'
import { Findings } from './findings.js'

/** What the linter finds in the policy in force, for whoever answers for it. @law PIPA 30 */
export default function FindingsPage() {
  const say = useWords()
  const navigate = useNavigate()
  // the address holds the filter: a colleague can be sent the same view
  const filter = findingFilterOf(useLocation().search)
  const { value, refused, isLoading, reload } = useLoaded(loadFindings, 'findings')
  return (
    <Page title={say('policyFinding.title')}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && (
        <Findings found={value} filter={filter} onShow={(next) => navigate(findingsAt(next), { replace: true })} />
      )}
    </Page>
  )
}

const loadFindings = (signal: AbortSignal): Promise<PolicyFindingsQuery> => send(PolicyFindingsDocument, {}, { signal })
