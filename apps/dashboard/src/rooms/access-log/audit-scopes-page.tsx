import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { Sheet } from '../../ui/sheet.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { scopeVerbs } from './scope-verbs.js'
import { useScopeColumns } from './use-scope-columns.js'

/** Which auditor may read which records. */
export default function AuditScopesPage() {
  const say = useWords()
  const mayGrant = usePermission('audit-scope:grant')
  const { value, refused, isLoading, reload } = useLoaded(scopeVerbs.all, 'scopes')
  const columns = useScopeColumns(reload)
  const grant = mayGrant && (
    <LinkButton to="/audit-scopes/create" strong>
      {say('scope.create')}
    </LinkButton>
  )
  return (
    <Page title={say('scope.title')} actions={grant}>
      <Spaced>
        <Quiet>{say('scope.unaudited')}</Quiet>
      </Spaced>
      <RefusalNotice refused={refused} onReload={reload} />
      <Sheet>
        {isLoading && <Loading />}
        {value?.length === 0 && <Empty title={say('scope.empty')} help={say('scope.emptyHelp')} action={grant} />}
        {value && value.length > 0 && <Rows label={say('scope.title')} columns={columns} rows={value} />}
      </Sheet>
    </Page>
  )
}
