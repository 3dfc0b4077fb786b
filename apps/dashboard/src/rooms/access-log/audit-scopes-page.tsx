import type { AuditScopeFieldsFragment } from '@jikimi/client/staff'
import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { Sheet } from '../../ui/sheet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { scopeVerbs } from './scope-verbs.js'

/** Which auditor may read which records. */
export default function AuditScopesPage() {
  const say = useWords()
  const columns = useScopeColumns()
  const mayGrant = usePermission('audit-scope:grant')
  const { value, refused, isLoading, reload } = useLoaded(scopeVerbs.all, 'scopes')
  const grant = mayGrant && (
    <LinkButton to="/audit-scopes/create" strong>
      {say('scope.create')}
    </LinkButton>
  )
  return (
    <Page title={say('scope.title')} actions={grant}>
      <RefusalNotice refused={refused} onReload={reload} />
      <Sheet>
        {isLoading && <Loading />}
        {value?.length === 0 && <Empty title={say('scope.empty')} help={say('scope.emptyHelp')} action={grant} />}
        {value && value.length > 0 && <Rows label={say('scope.title')} columns={columns} rows={value} />}
      </Sheet>
    </Page>
  )
}

const useScopeColumns = (): readonly Column<AuditScopeFieldsFragment>[] => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  return [
    { key: 'account', label: say('scope.account'), cell: ({ account }) => account.displayName },
    { key: 'purposes', label: say('scope.purposes'), cell: ({ purposes }) => purposes.map(purpose).join(', ') || '–' },
    {
      key: 'duties',
      label: say('scope.duties'),
      cell: ({ duties }) => duties.map((duty) => say(`duty.${duty}`)).join(', ') || '–',
      grows: true,
    },
    { key: 'period', label: say('scope.period'), cell: ({ from, until }) => `${when(from)} – ${when(until)}` },
    { key: 'by', label: say('scope.by'), cell: ({ grantedBy }) => grantedBy.displayName },
  ]
}
