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
import { approvalVerbs } from './approval-verbs.js'
import { RetentionTabs } from './retention-tabs.js'
import { useApprovalColumns } from './use-approval-columns.js'

/** Standing approvals: for which purposes what merely expires is destroyed by itself, until when. */
export default function ApprovalsPage() {
  const say = useWords()
  const mayGrant = usePermission('standing-approval:grant')
  const { value, refused, isLoading, reload } = useLoaded(approvalVerbs.list, 'approvals')
  const columns = useApprovalColumns(reload)
  const grant = mayGrant && (
    <LinkButton to="/standing-approvals/create" strong>
      {say('approval.grant')}
    </LinkButton>
  )
  return (
    <Page title={say('approval.title')} actions={grant}>
      <RetentionTabs />
      <Spaced>
        <Quiet>{say('approval.caption')}</Quiet>
      </Spaced>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && (
        <Sheet>
          {value.length === 0 ? (
            <Empty
              title={say('approval.empty')}
              help={say(mayGrant ? 'approval.emptyHelp' : 'approval.emptyHelpOther')}
              action={grant}
            />
          ) : (
            <Rows label={say('approval.title')} columns={columns} rows={value} />
          )}
        </Sheet>
      )}
    </Page>
  )
}
