import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { CutLaw } from './cut-law.js'
import { LogTabs } from './log-tabs.js'
import { logVerbs } from './log-verbs.js'
import { ProposeCut } from './propose-cut.js'
import { useCutColumns } from './use-cut-columns.js'

/** Ends access records that the law no longer makes the controller keep: proposed, approved, stated in the tree. */
export default function RecordCutsPage() {
  const say = useWords()
  const mayPropose = usePermission('record-cut:propose')
  const cuts = useLoaded(logVerbs.cuts, 'cuts')
  const log = useLoaded(logVerbs.state, 'log')
  const columns = useCutColumns(cuts.reload)
  return (
    <Page title={say('cut.title')}>
      <LogTabs />
      <RefusalNotice refused={cuts.refused ?? log.refused} onReload={cuts.reload} />
      <Stack>
        <Quiet>{say('cut.caption')}</Quiet>
        {log.value && <CutLaw log={log.value} />}
        {log.value && mayPropose && <ProposeCut log={log.value} onDone={cuts.reload} />}
        <Panel title={say('cut.list')}>
          {cuts.isLoading && <Loading />}
          {cuts.value?.length === 0 && <Empty title={say('cut.empty')} help={say('cut.emptyHelp')} />}
          {cuts.value && cuts.value.length > 0 && <Rows label={say('cut.list')} columns={columns} rows={cuts.value} />}
        </Panel>
      </Stack>
    </Page>
  )
}
