import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { LogKey } from './log-key.js'
import { LogStatePanel } from './log-state-panel.js'
import { LogStatements } from './log-statements.js'
import { LogTabs } from './log-tabs.js'
import { logVerbs } from './log-verbs.js'
import { LogWitnesses } from './log-witnesses.js'
import { VerifyIt } from './verify-it.js'

/** The state of the log: whether it goes on, who else has seen it, what it says of itself, how to check it. */
export default function TransparencyLogPage() {
  const say = useWords()
  const { value, refused, isLoading, reload } = useLoaded(logVerbs.state, 'log')
  return (
    <Page title={say('log.title')} actions={<ActButton onAct={reload}>{say('action.reload')}</ActButton>}>
      <LogTabs />
      <RefusalNotice refused={refused} onReload={reload} />
      <Stack>
        <Quiet>{say('log.caption')}</Quiet>
        {isLoading && <Loading />}
        {value && (
          <>
            <LogStatePanel log={value} />
            <LogWitnesses log={value} />
            <LogStatements statements={value.statements} />
            <LogKey log={value} />
            <VerifyIt />
          </>
        )}
      </Stack>
    </Page>
  )
}
